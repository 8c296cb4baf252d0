using System.Text;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Tests.Connections;

namespace MinutesDsl.LanguageServer.Tests.Rpc;

public sealed class FrameWriterTests
{
    [Fact]
    public async Task Messages_are_whole_however_many_write_at_once()
    {
        using var stream = new MemoryStream();
        var writer = new FrameWriter(stream);

        Parallel.For(0, 200, i => writer.Send(Encoding.UTF8.GetBytes($$"""{"id":{{i}},"text":"{{new string('ŵ', i * 50)}}"}""")));
        await writer.CompleteAsync().WaitAsync(TestClient.Patience);

        stream.Position = 0;
        var ids = new List<int>();
        while (await Frames.ReadAsync(stream) is { } message)
            ids.Add(message.GetProperty("id").GetInt32());
        Assert.Equal(Enumerable.Range(0, 200), ids.Order());
    }

    [Fact]
    public async Task A_client_that_has_gone_ends_the_writing()
    {
        var writer = new FrameWriter(new BrokenStream());

        writer.Send([1]);
        await writer.Ended.WaitAsync(TestClient.Patience);
        writer.Send([2]);
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("Broken pipe");
    }
}
