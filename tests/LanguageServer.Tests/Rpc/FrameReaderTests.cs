using System.IO.Pipelines;
using System.Text;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.LanguageServer.Tests.Connections;

namespace MinutesDsl.LanguageServer.Tests.Rpc;

public sealed class FrameReaderTests
{
    private readonly List<string> complaints = [];

    [Fact]
    public async Task A_header_may_be_split_at_every_byte()
    {
        var bytes = Frames.Of("""{"a":"ŵ"}""").Concat(Frames.Of("""{"b":2}""")).ToArray();
        for (var cut = 0; cut <= bytes.Length; cut++)
            Assert.Equal(["""{"a":"ŵ"}""", """{"b":2}"""], await ReadAsync(bytes[..cut], bytes[cut..]));
        Assert.Equal(["""{"a":"ŵ"}""", """{"b":2}"""], await ReadAsync([.. bytes.Select(each => new[] { each })]));
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("content-length: 2\r\n\r\n{}")]
    [InlineData("CONTENT-LENGTH:2\r\n\r\n{}")]
    [InlineData("Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}")]
    [InlineData("Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf8\r\n\r\n{}")]
    [InlineData("Content-Length:   2  \r\nX-Other: 5\r\n\r\n{}")]
    [InlineData("Content-Length: 2\n\n{}")]
    public async Task Headers_are_read_as_they_are_written(string frame)
    {
        Assert.Equal(["{}"], await ReadAsync(Encoding.UTF8.GetBytes(frame)));
        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData("Welcome to the wrapper\n")]
    [InlineData("Content-Length: many\r\n\r\n")]
    [InlineData("Content-Length: -3\r\n\r\n")]
    [InlineData("\u001b[31mred\r\n\r\n\r\n")]
    [InlineData("\"a\":1}")]
    public async Task What_is_no_header_is_passed_over_with_a_word(string garbage)
    {
        Assert.Equal(["""{"b":2}"""], await ReadAsync([.. Encoding.UTF8.GetBytes(garbage), .. Frames.Of("""{"b":2}""")]));
        Assert.Single(complaints);
    }

    [Fact]
    public async Task A_length_that_is_too_short_costs_that_message_only()
    {
        var bytes = Encoding.UTF8.GetBytes("Content-Length: 3\r\n\r\n{\"a\":1}");

        Assert.Equal(["{\"a", """{"b":2}"""], await ReadAsync([.. bytes, .. Frames.Of("""{"b":2}""")]));
    }

    [Fact]
    public async Task Garbage_without_end_ends_the_connection() =>
        await Assert.ThrowsAsync<ProtocolException>(() => ReadAsync(new byte[FrameHeader.MaximumGarbage + 1]));

    [Fact]
    public async Task Lines_of_garbage_without_end_end_the_connection() =>
        await Assert.ThrowsAsync<ProtocolException>(() => ReadAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("not a header\n", 10_000)))));

    [Theory]
    [InlineData("999999999999")]
    [InlineData("268435457")]
    public async Task A_message_longer_than_any_minutes_ends_the_connection(string length) =>
        await Assert.ThrowsAsync<ProtocolException>(() => ReadAsync(Encoding.UTF8.GetBytes($"Content-Length: {length}\r\n\r\n")));

    [Theory]
    [InlineData("")]
    [InlineData("Content-Len")]
    [InlineData("Content-Length: 5\r\n\r\n{}")]
    public async Task A_message_that_was_cut_off_is_none(string bytes) => Assert.Empty(await ReadAsync(Encoding.UTF8.GetBytes(bytes)));

    [Fact]
    public async Task A_message_may_be_empty() => Assert.Equal(["", "{}"], await ReadAsync([.. Frames.Of(""), .. Frames.Of("{}")]));

    private async Task<List<string>> ReadAsync(params byte[][] pieces)
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var reader = new FrameReader(pipe.Reader, complaints.Add);
        var messages = new List<string>();
        var reading = Task.Run(async () =>
        {
            while (await reader.ReadAsync(CancellationToken.None) is { } message)
                messages.Add(Encoding.UTF8.GetString(message));
        });
        foreach (var piece in pieces)
            await pipe.Writer.WriteAsync(piece);
        await pipe.Writer.CompleteAsync();
        await reading.WaitAsync(TestClient.Patience);
        return messages;
    }
}
