"""What the answers of a form must not contradict: one concern a file, each rule a function of the answers."""
