"""Installs the engine: an environment of its own, built beside the one in use and swapped when whole."""
