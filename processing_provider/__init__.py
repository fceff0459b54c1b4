"""The Processing provider: one algorithm a file, no arithmetic; running jobs; styling results.

Imports of the rooms to its right only `worker.jobs` and `models.card`, both standard library.
"""
