"""Exports checkpoints of diffusers to the folders that Gala paints with."""
