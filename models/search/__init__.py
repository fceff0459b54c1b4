"""Architecture search (Liu et al. 2024, section 4.2)."""
