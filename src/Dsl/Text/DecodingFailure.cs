namespace MinutesDsl.Text;

/// <summary>Why bytes are no source text.</summary>
/// <param name="Offset">The zero-based offset of the first byte that is wrong.</param>
/// <param name="Guess">What the file probably is, as the end of the sentence "It looks like …".</param>
public sealed record DecodingFailure(int Offset, string Guess);
