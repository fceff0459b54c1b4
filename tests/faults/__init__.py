"""The fault campaign: unusual inputs, each with a rule that says what is right; `make faults` runs it.

Every case is a job of the engine in a process of its own, in a mount namespace where it can write its own
folder alone. `kinds/` generates the cases, `oracles.py` judges them, `processes/` holds the campaigns
that kill, fill up or replace something while a job runs.
"""
