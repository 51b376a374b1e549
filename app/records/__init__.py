"""What several verbs need: steps inside a session they are given, between the services and the desk."""
