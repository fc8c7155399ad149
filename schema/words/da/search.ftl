### Search and commands.
