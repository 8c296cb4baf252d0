using System.IO.Compression;

namespace MinutesDsl.Render.Word;

/// <summary>A file of a zip archive, ready to be copied into it.</summary>
/// <param name="Name">Its path.</param>
/// <param name="Checksum">The CRC-32 of its bytes.</param>
/// <param name="Length">Their number.</param>
/// <param name="Data">The bytes as they stand in the archive.</param>
/// <param name="IsCompressed">Whether those are deflated.</param>
internal sealed record ZipEntryData(string Name, uint Checksum, int Length, ReadOnlyMemory<byte> Data, bool IsCompressed)
{
    private static readonly uint[] Table = MakeTable();

    /// <summary>A file as it is.</summary>
    public static ZipEntryData Store(string name, byte[] content) => new(name, ChecksumOf(content), content.Length, content, false);

    /// <summary>A file, deflated.</summary>
    public static ZipEntryData Compress(string name, ReadOnlySpan<byte> content, CompressionLevel level = CompressionLevel.Optimal)
    {
        using var stream = new MemoryStream((content.Length / 4) + 64);
        using (var deflate = new DeflateStream(stream, level, leaveOpen: true))
            deflate.Write(content);
        return new ZipEntryData(name, ChecksumOf(content), content.Length, stream.GetBuffer().AsMemory(0, (int)stream.Length), true);
    }

    /// <summary>A file that is deflated while it is written: no copy of it is held.</summary>
    public static ZipEntryData Compress(string name, Action<Stream> write)
    {
        using var stream = new MemoryStream(16 * 1024);
        var counted = new ChecksumStream(new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true));
        using (counted)
            write(counted);
        return new ZipEntryData(name, ~counted.Checksum, counted.Count, stream.GetBuffer().AsMemory(0, (int)stream.Length), true);
    }

    /// <summary>The CRC-32 of zip files (PKWARE APPNOTE 4.4.7).</summary>
    private static uint ChecksumOf(ReadOnlySpan<byte> content) => ~Continue(uint.MaxValue, content);

    /// <summary>The checksum after more bytes, eight at a time.</summary>
    private static uint Continue(uint crc, ReadOnlySpan<byte> content)
    {
        var table = Table;
        while (content.Length >= 8)
        {
            var low = crc ^ System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(content);
            crc = table[1792 + (low & 0xFF)] ^ table[1536 + ((low >> 8) & 0xFF)] ^ table[1280 + ((low >> 16) & 0xFF)] ^ table[1024 + (low >> 24)]
                ^ table[768 + content[4]] ^ table[512 + content[5]] ^ table[256 + content[6]] ^ table[content[7]];
            content = content[8..];
        }

        foreach (var each in content)
            crc = table[(crc ^ each) & 0xFF] ^ (crc >> 8);
        return crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[8 * 256];
        for (uint i = 0; i < 256; i++)
        {
            var value = i;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
            table[i] = value;
        }

        for (var i = 256; i < table.Length; i++)
            table[i] = table[table[i - 256] & 0xFF] ^ (table[i - 256] >> 8);
        return table;
    }

    /// <summary>Passes bytes on and sums them up.</summary>
    private sealed class ChecksumStream(Stream next) : Stream
    {
        public uint Checksum { get; private set; } = uint.MaxValue;

        public int Count { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Checksum = Continue(Checksum, buffer);
            Count += buffer.Length;
            next.Write(buffer);
        }

        public override void Flush()
        {
            // The compressor decides itself: flushed early it would compress worse.
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                next.Dispose();
            base.Dispose(disposing);
        }
    }
}
