"""Reports: HTML pages that open offline, and the same figures as JSON."""
