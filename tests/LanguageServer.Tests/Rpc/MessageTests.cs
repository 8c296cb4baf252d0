using System.Text;
using MinutesDsl.LanguageServer.Rpc;

namespace MinutesDsl.LanguageServer.Tests.Rpc;

public sealed class MessageTests
{
    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"a"}""", "Request", "1", "a")]
    [InlineData("""{"jsonrpc":"2.0","id":"1","method":"a"}""", "Request", "\"1\"", "a")]
    [InlineData("""{"jsonrpc":"2.0","id":"\u0061\"","method":"a"}""", "Request", "\"a\\u0022\"", "a")]
    [InlineData("""{"id":-7,"method":"a"}""", "Request", "-7", "a")]
    [InlineData("""{"method":"a","params":{}}""", "Notification", null, "a")]
    [InlineData("""{"id":3,"result":null}""", "Response", "3", "")]
    [InlineData("""{"id":3,"error":{"code":1,"message":"x"}}""", "Response", "3", "")]
    [InlineData("""{"id":3,"error":{}}""", "Response", "3", "")]
    public void A_message_is_told_by_its_members(string json, string kind, string? id, string method)
    {
        var message = Message.Parse(Encoding.UTF8.GetBytes(json));

        Assert.Equal((kind, id, method), (message.Kind.ToString(), message.Id?.Json, message.Method));
    }

    [Theory]
    [InlineData("", RpcErrorCode.ParseError, null)]
    [InlineData("{", RpcErrorCode.ParseError, null)]
    [InlineData("""{"id":1,"method":"a"} x""", RpcErrorCode.ParseError, null)]
    [InlineData("[]", RpcErrorCode.InvalidRequest, null)]
    [InlineData("""[{"id":1,"method":"a"}]""", RpcErrorCode.InvalidRequest, null)]
    [InlineData("5", RpcErrorCode.InvalidRequest, null)]
    [InlineData("null", RpcErrorCode.InvalidRequest, null)]
    [InlineData("""{"id":1}""", RpcErrorCode.InvalidRequest, "1")]
    [InlineData("""{"id":1,"method":5}""", RpcErrorCode.InvalidRequest, "1")]
    [InlineData("""{"id":null,"method":"a"}""", RpcErrorCode.InvalidRequest, null)]
    [InlineData("""{"id":{},"method":"a"}""", RpcErrorCode.InvalidRequest, null)]
    public void What_is_no_message_says_why(string json, int code, string? id)
    {
        var message = Message.Parse(Encoding.UTF8.GetBytes(json));

        Assert.Equal((MessageKind.Unreadable, id, code), (message.Kind, message.Id?.Json, message.Error?.Code));
    }

    [Fact]
    public void Nesting_without_end_is_an_error_and_no_overflow() =>
        Assert.Equal(RpcErrorCode.ParseError, Message.Parse(Encoding.UTF8.GetBytes($$"""{"id":1,"method":"a","params":{{new string('[', 100_000)}}""")).Error?.Code);
}
