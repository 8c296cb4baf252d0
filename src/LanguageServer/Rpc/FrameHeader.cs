using System.Globalization;
using System.Text;

namespace MinutesDsl.LanguageServer.Rpc;

/// <summary>
/// The header before a message, line by line (LSP 3.17, "Base Protocol"). Names count in capitals or not, every header but
/// <c>Content-Length</c> is passed over, and so is whatever is no header: a start script that printed a greeting, or the rest of a message
/// whose length was wrong. Too much of that ends the connection.
/// </summary>
internal sealed class FrameHeader
{
    /// <summary>The longest message taken, in bytes: far above any minutes, and below what would exhaust the machine.</summary>
    public const int MaximumLength = 256 * 1024 * 1024;

    /// <summary>How many bytes may be passed over in search of a header.</summary>
    public const int MaximumGarbage = 64 * 1024;

    private const string LengthName = "Content-Length";
    private int garbage;

    /// <summary>The length of the message in bytes; null until it is known.</summary>
    public int? Length { get; private set; }

    /// <summary>Whether something was passed over that is no header.</summary>
    public bool HasGarbage => garbage > 0;

    /// <summary>Takes the next line, without its end. True where the header is complete: the message follows.</summary>
    /// <exception cref="ProtocolException">The message is too long, or there is no end of what is no header.</exception>
    public bool Accept(ReadOnlySpan<byte> bytes)
    {
        var line = Encoding.Latin1.GetString(bytes).Trim();
        if (line.Length == 0)
            return Length is not null;

        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && IsName(line.AsSpan(0, colon)))
        {
            if (!line.AsSpan(0, colon).Equals(LengthName, StringComparison.OrdinalIgnoreCase) || AcceptLength(line.AsSpan(colon + 1)))
                return false;
        }
        else if (line.LastIndexOf(LengthName + ":", StringComparison.OrdinalIgnoreCase) is var at and > 0 && AcceptLength(line.AsSpan(at + LengthName.Length + 1)))
        {
            // A message's rest has no line end of its own: the next header stands on its line.
            garbage += at;
            return false;
        }

        PassOver(bytes.Length);
        return false;
    }

    /// <summary>Counts bytes that are no header.</summary>
    /// <exception cref="ProtocolException">There were too many.</exception>
    public void PassOver(int bytes)
    {
        garbage += Math.Max(1, bytes);
        if (garbage > MaximumGarbage)
            throw new ProtocolException("What arrives is not the language server protocol: no Content-Length was found.");
    }

    private bool AcceptLength(ReadOnlySpan<char> text)
    {
        if (!long.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            return false;
        if (length > MaximumLength)
            throw new ProtocolException(string.Create(CultureInfo.InvariantCulture, $"A message of {length} bytes is longer than the {MaximumLength} that are taken."));
        Length = (int)length;
        return true;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (!char.IsAsciiLetterOrDigit(character) && character != '-')
                return false;
        return true;
    }
}
