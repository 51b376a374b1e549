"""What a person can do here: one verb a file, the doors that the window and the command line knock on."""
