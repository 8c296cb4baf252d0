namespace MinutesDsl.Text;

/// <summary>The encodings that a source file may have.</summary>
public enum SourceEncoding
{
    /// <summary>UTF-8 without a byte order mark.</summary>
    Utf8,

    /// <summary>UTF-8 with a byte order mark.</summary>
    Utf8WithMark,

    /// <summary>UTF-16, little-endian, with a byte order mark.</summary>
    Utf16LittleEndian,

    /// <summary>UTF-16, big-endian, with a byte order mark.</summary>
    Utf16BigEndian,
}
