"""What is told to whoever asked for an export that cannot be made."""


class Refusal(Exception):
    """Its message says what is wrong and what to do; it is all that is printed, without a stack."""


class Differs(Refusal):
    """A graph was written, but it does not answer as its original does."""
