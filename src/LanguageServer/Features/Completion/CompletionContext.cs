namespace MinutesDsl.LanguageServer.Features.Completion;

/// <summary>Why completion was asked for (LSP 3.17, "CompletionContext").</summary>
/// <param name="TriggerKind">1: invoked, or letters were typed (a client tells no difference); 2: a trigger character was typed; 3: the list was not complete.</param>
/// <param name="TriggerCharacter">The character for 2.</param>
internal sealed record CompletionContext(int TriggerKind, string? TriggerCharacter = null)
{
    /// <summary>Invoked, or letters were typed.</summary>
    public const int Invoked = 1;

    /// <summary>A trigger character was typed.</summary>
    public const int Character = 2;
}
