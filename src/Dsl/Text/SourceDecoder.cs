using System.Text;
using System.Text.Unicode;

namespace MinutesDsl.Text;

/// <summary>Bytes to text and back, losslessly, or a reason why not.</summary>
internal static class SourceDecoder
{
    private static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    internal static (string Text, SourceEncoding Encoding)? Decode(ReadOnlySpan<byte> bytes, out DecodingFailure? failure)
    {
        failure = null;
        if (bytes.StartsWith(Utf8Mark))
            return Utf8(bytes[3..], 3, SourceEncoding.Utf8WithMark, out failure);
        if (bytes is [0xFF, 0xFE, ..])
            return Utf16(bytes[2..], SourceEncoding.Utf16LittleEndian, out failure);
        if (bytes is [0xFE, 0xFF, ..])
            return Utf16(bytes[2..], SourceEncoding.Utf16BigEndian, out failure);
        return Utf8(bytes, 0, SourceEncoding.Utf8, out failure);
    }

    internal static byte[] Encode(string text, SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf8WithMark => [.. Utf8Mark, .. Encoding.UTF8.GetBytes(text)],
        SourceEncoding.Utf16LittleEndian => [0xFF, 0xFE, .. Utf16Bytes(text, bigEndian: false)],
        SourceEncoding.Utf16BigEndian => [0xFE, 0xFF, .. Utf16Bytes(text, bigEndian: true)],
        _ => Encoding.UTF8.GetBytes(text),
    };

    private static (string, SourceEncoding)? Utf8(ReadOnlySpan<byte> bytes, int offset, SourceEncoding encoding, out DecodingFailure? failure)
    {
        failure = null;
        if (Utf8IsValid(bytes, out var wrongAt))
            return (Encoding.UTF8.GetString(bytes), encoding);
        failure = new DecodingFailure(offset + wrongAt, Guess(bytes));
        return null;
    }

    private static (string, SourceEncoding)? Utf16(ReadOnlySpan<byte> bytes, SourceEncoding encoding, out DecodingFailure? failure)
    {
        failure = null;
        if (bytes.Length % 2 != 0)
        {
            failure = new DecodingFailure(bytes.Length + 1, "UTF-16 text that was cut off in the middle of a character");
            return null;
        }

        // By hand, not by Encoding: a lone surrogate must come through unchanged.
        var bigEndian = encoding == SourceEncoding.Utf16BigEndian;
        var characters = new char[bytes.Length / 2];
        for (var i = 0; i < characters.Length; i++)
            characters[i] = (char)(bigEndian ? (bytes[2 * i] << 8) | bytes[(2 * i) + 1] : bytes[2 * i] | (bytes[(2 * i) + 1] << 8));
        return (new string(characters), encoding);
    }

    private static byte[] Utf16Bytes(string text, bool bigEndian)
    {
        var bytes = new byte[text.Length * 2];
        for (var i = 0; i < text.Length; i++)
        {
            bytes[(2 * i) + (bigEndian ? 0 : 1)] = (byte)(text[i] >> 8);
            bytes[(2 * i) + (bigEndian ? 1 : 0)] = (byte)text[i];
        }

        return bytes;
    }

    private static bool Utf8IsValid(ReadOnlySpan<byte> bytes, out int wrongAt)
    {
        wrongAt = 0;
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return true;
        while (wrongAt < bytes.Length)
        {
            if (Rune.DecodeFromUtf8(bytes[wrongAt..], out _, out var consumed) != System.Buffers.OperationStatus.Done)
                return false;
            wrongAt += consumed;
        }

        return false;
    }

    private static string Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return "a Word document or another zip file, not text";
        if (bytes.StartsWith("%PDF"u8))
            return "a PDF, not text";
        if (bytes.Length >= 4 && bytes[0] == 0xD0 && bytes[1] == 0xCF && bytes[2] == 0x11)
            return "an old Word document, not text";
        if (bytes.IndexOf((byte)0) < 0)
            return "text in Windows-1252 (\"ANSI\")";
        return bytes.Length > 1 && (bytes[0] == 0 || bytes[1] == 0) ? "UTF-16 text without a byte order mark" : "a picture or another binary file";
    }
}
