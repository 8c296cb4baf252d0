using System.Buffers.Binary;
using System.Text;

namespace MinutesDsl.Render.Word;

/// <summary>
/// Writes zip archives in which nothing depends on the clock or the order of work: entries sorted by name, one fixed time. Parts that are
/// the same in every document are compressed once and copied, which no library's writer allows (decision 50).
/// </summary>
internal static class ZipWriter
{
    private const ushort Version = 20;
    private const ushort Deflated = 8;
    // 1 January 1980, the first date that a zip file can hold.
    private const uint FixedTime = 0x0021_0000;
    private const int LocalLength = 30;
    private const int CentralLength = 46;
    private const int EndLength = 22;

    /// <summary>The archive.</summary>
    public static byte[] Write(IEnumerable<ZipEntryData> entries)
    {
        var sorted = entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToArray();
        var names = Array.ConvertAll(sorted, entry => Encoding.UTF8.GetBytes(entry.Name));
        var size = EndLength;
        for (var i = 0; i < sorted.Length; i++)
            size += LocalLength + CentralLength + (2 * names[i].Length) + sorted[i].Data.Length;
        var archive = new byte[size];
        var offsets = new int[sorted.Length];
        var at = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            offsets[i] = at;
            BinaryPrimitives.WriteUInt32LittleEndian(archive.AsSpan(at), 0x04034B50);
            Describe(archive.AsSpan(at + 4), sorted[i], names[i]);
            names[i].CopyTo(archive, at + LocalLength);
            sorted[i].Data.Span.CopyTo(archive.AsSpan(at + LocalLength + names[i].Length));
            at += LocalLength + names[i].Length + sorted[i].Data.Length;
        }

        var central = at;
        for (var i = 0; i < sorted.Length; i++)
        {
            var header = archive.AsSpan(at);
            BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
            BinaryPrimitives.WriteUInt16LittleEndian(header[4..], Version);
            Describe(header[6..], sorted[i], names[i]);
            BinaryPrimitives.WriteInt32LittleEndian(header[42..], offsets[i]);
            names[i].CopyTo(archive, at + CentralLength);
            at += CentralLength + names[i].Length;
        }

        var end = archive.AsSpan(at);
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)sorted.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)sorted.Length);
        BinaryPrimitives.WriteInt32LittleEndian(end[12..], at - central);
        BinaryPrimitives.WriteInt32LittleEndian(end[16..], central);
        return archive;
    }

    /// <summary>The fields that the local header and the central directory share (PKWARE APPNOTE 4.3.7, 4.3.12).</summary>
    private static void Describe(Span<byte> header, ZipEntryData entry, byte[] name)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], entry.IsCompressed ? Deflated : (ushort)0);
        BinaryPrimitives.WriteUInt32LittleEndian(header[6..], FixedTime);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Checksum);
        BinaryPrimitives.WriteInt32LittleEndian(header[14..], entry.Data.Length);
        BinaryPrimitives.WriteInt32LittleEndian(header[18..], entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)name.Length);
    }
}
