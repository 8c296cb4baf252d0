using MinutesDsl.LanguageServer.Features;
using MinutesDsl.LanguageServer.Lifecycle;
using MinutesDsl.LanguageServer.Rpc;
using MinutesDsl.Projects.Tests;

namespace MinutesDsl.LanguageServer.Tests.Serving;

public sealed class MethodTableTests
{
    [Fact]
    public void Every_row_gives_the_method_that_it_names()
    {
        var connection = new Connection(Stream.Null, Stream.Null, TimeProvider.System);
        using var session = new Session(connection, new ServerOptions(new FakeFiles(), "1.2.3"));

        Assert.All(MethodTable.Reads, row => Assert.Equal((row.Name, Scheduling.Read, true), (row.Method.Name, row.Method.Scheduling, row.Method.IsRequest)));
        Assert.All(MethodTable.Mutations(session), row => Assert.Equal((row.Name, Scheduling.Mutation), (row.Method.Name, row.Method.Scheduling)));
    }

    [Fact]
    public void What_must_be_current_is_a_read_of_the_table() =>
        Assert.Empty(MethodTable.MustBeCurrent.Except(MethodTable.Reads.Select(row => row.Name)));
}
