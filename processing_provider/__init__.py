"""The Processing provider: one algorithm a file, no arithmetic; running jobs; styling results.

Of the engine it imports `contract` alone, which is standard library.
"""
