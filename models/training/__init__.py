"""Training: sampling, losses, steps, schedule, checkpoints, several processes."""
