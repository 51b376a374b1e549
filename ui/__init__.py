"""What is shown: Qt lives here and nowhere else."""
