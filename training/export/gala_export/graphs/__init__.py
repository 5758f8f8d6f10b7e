"""The graph of each kind of part: what goes in, what comes out, by the names that exports agree on."""
