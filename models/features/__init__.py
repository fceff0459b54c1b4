"""What experts read: gravity bands and outcrop channels, cached and by strips."""
