using MinutesDsl.Cli;

return Application.Run(args);
