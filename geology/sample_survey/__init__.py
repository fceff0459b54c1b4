"""The synthetic sample survey: geology, gravity and map over known bedrock."""
