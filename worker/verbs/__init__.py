"""The verbs of the engine, one module each."""
