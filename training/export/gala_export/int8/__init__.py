"""Static quantization to 8 bits, judged by whole pictures."""
