using System.Runtime.CompilerServices;
using MinutesDsl.Scriban.Syntax;

namespace MinutesDsl.Scriban.Escaping;

/// <summary>
/// Goes through a template's tree and finds for every output the place in the markup that it is written to. Where control flow joins,
/// all ways must end in the same place, so that the place is known without running the template.
/// </summary>
internal sealed class PlaceWalker
{
    private const string BodyMustEndInText = "must end where text stands, but ends inside of a tag, an attribute, a comment or a script; close it there.";

    private readonly Template _template;
    private readonly bool _isXml;
    private readonly OutputPlace[] _places;
    private readonly SortedDictionary<(int Offset, string Message), LogMessage> _messages = [];
    private readonly Stack<MarkupState> _loops = new();
    private readonly MarkupReader _reader;
    private int _textStart;

    public PlaceWalker(Template template, bool isXml, int outputs)
    {
        _template = template;
        _isXml = isXml;
        _places = new OutputPlace[outputs];
        _reader = new MarkupReader(isXml, (offset, message) => Report(_template.Source.Span(_textStart + offset, _textStart + offset + 1), message));
    }

    public PlaceAnalysis Walk()
    {
        var end = Walk(_template.Page, MarkupState.Text);
        return new PlaceAnalysis(_places, [.. _messages.Values], end is null || end.Value.Place == MarkupPlace.Text);
    }

    private void Report(SourceSpan span, string message) =>
        _messages.TryAdd((span.Start.Offset, message), new LogMessage(LogMessageType.Error, span, message));

    /// <summary>The state after a block; null where its end is never reached.</summary>
    private MarkupState? Walk(BlockStatement block, MarkupState? state)
    {
        foreach (var statement in block.Statements)
            state = Walk(statement, state);
        return state;
    }

    private MarkupState? Walk(Statement statement, MarkupState? reached)
    {
        if (reached is not { } state)
            return null;
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Report(statement.Span, "This is nested too deep to be checked; put inner parts into functions or partials.");
            return null;
        }

        WalkFunctions(statement);
        switch (statement)
        {
            case RawTextStatement raw:
                _textStart = raw.Span.Start.Offset;
                return _reader.Read(state, raw.Text);
            case ExpressionStatement output:
                return WalkOutput(output, state);
            case IndentedStatement indented:
                return Walk(indented.Statement, state);
            case BlockStatement block:
                return Walk(block, state);
            case IfStatement branches:
                return Join(statement, [.. branches.Branches.Select(branch => Walk(branch.Body, state)), WalkElse(branches.Else, state)]);
            case CaseStatement cases:
                return Join(statement, [.. cases.Branches.Select(branch => Walk(branch.Body, state)), WalkElse(cases.Else, state)]);
            case ForStatement { IsTableRow: true } table:
                return WalkTableRow(table, state);
            case ForStatement loop:
                var after = WalkLoop(loop.Body, loop, state);
                return loop.Else is null ? after : Join(statement, [after, Walk(loop.Else, state)]);
            case WhileStatement loop:
                return WalkLoop(loop.Body, loop, state);
            case WithStatement with:
                return Walk(with.Body, state);
            case WrapStatement wrap:
                if (state.Place != MarkupPlace.Text)
                    Report(wrap.Span, "`wrap` can only stand where text stands; capture its result into a variable first.");
                RequireText(Walk(wrap.Body, MarkupState.Text), wrap, "The body of wrap");
                return state;
            case CaptureStatement capture:
                RequireText(Walk(capture.Body, MarkupState.Text), capture, "The body of capture");
                return state;
            case FunctionStatement function:
                RequireText(Walk(function.Function.Body, MarkupState.Text), function, "The body of a function");
                return state;
            case BreakStatement or ContinueStatement:
                if (_loops.TryPeek(out var start) && MarkupState.Join(start, state) is null)
                    Report(statement.Span, "This leaves a round of the loop inside of a tag or attribute that the loop did not begin in; finish it first.");
                return null;
            case ReturnStatement result:
                if (result.Value is not null && state.Place != MarkupPlace.Text)
                    Report(result.Span, "`ret` can only give a value where text stands; end the tag or attribute before it.");
                return null;
            default:
                return state;
        }
    }

    private MarkupState? WalkElse(BlockStatement? otherwise, MarkupState state) => otherwise is null ? state : Walk(otherwise, state);

    private MarkupState? WalkTableRow(ForStatement table, MarkupState state)
    {
        if (state.Place != MarkupPlace.Text)
            Report(table.Span, "`tablerow` can only stand where text stands.");
        RequireText(Walk(table.Body, MarkupState.Text), table, "The body of tablerow");
        if (table.Else is not null)
            RequireText(Walk(table.Else, MarkupState.Text), table, "The else of tablerow");
        return state;
    }

    private MarkupState? WalkLoop(BlockStatement body, Statement loop, MarkupState start)
    {
        // An address may be "nothing yet" in the first round and "after a value" in the next: go on until nothing changes.
        for (var round = 0; round < 4; round++)
        {
            _loops.Push(start);
            var end = Walk(body, start);
            _loops.Pop();
            if (Join(loop, [start, end]) is not { } joined || joined == start)
                return start;
            start = joined;
        }

        return start;
    }

    private MarkupState? Join(Statement statement, ReadOnlySpan<MarkupState?> states)
    {
        MarkupState? joined = null;
        foreach (var state in states)
        {
            if (state is not { } reached)
                continue;
            var next = joined is { } before ? MarkupState.Join(before, reached) : reached;
            if (next is null)
            {
                Report(statement.Span with { End = statement.Span.Start }, "The ways through this end in different places of the markup"
                    + $" ({Name(joined ?? reached)} and {Name(reached)}); open and close tags, quotes and comments in the same branch.");
                return joined;
            }

            joined = next;
        }

        return joined;
    }

    private void RequireText(MarkupState? end, Statement statement, string what)
    {
        if (end is { } reached && reached.Place != MarkupPlace.Text)
            Report(statement.Span, $"{what} {BodyMustEndInText}");
    }

    private MarkupState WalkOutput(ExpressionStatement output, MarkupState state)
    {
        var kind = KindOf(state, out var problem);
        if (kind == OutputPlaceKind.Refused)
            Report(output.Span, problem);
        _places[output.OutputIndex] = new OutputPlace(kind, _isXml);
        if (state.Place == MarkupPlace.TagOpen)
            return MarkupState.Text;
        if (state.Place != MarkupPlace.Quoted)
            return state;
        if (state.Address is AddressPart.Start && !_isXml && MarkupReader.IsAddress(state.Attribute))
            return state with { Address = AddressPart.AfterValue, Value = "" };
        // A value in the type of a script: it is no longer known to be JSON.
        return state is { Tag: "script", Attribute: "type" } ? state with { Value = "\0" } : state;
    }

    private OutputPlaceKind KindOf(MarkupState state, out string problem)
    {
        problem = "";
        switch (state.Place)
        {
            case MarkupPlace.Text:
                return OutputPlaceKind.Text;
            case MarkupPlace.RawText when state.Tag is "title" or "textarea":
                return OutputPlaceKind.ElementText;
            case MarkupPlace.RawText when state.Tag == "style":
                return OutputPlaceKind.Style;
            case MarkupPlace.RawText when state is { Tag: "script", IsJson: true }:
                return OutputPlaceKind.Json;
            case MarkupPlace.RawText:
                problem = $"No value can be written safely inside of <{state.Tag}>; put it into a data- attribute of an element"
                    + (state.Tag == "script" ? ", or write JSON into a script of type application/ld+json." : ".");
                return OutputPlaceKind.Refused;
            case MarkupPlace.Quoted:
                return KindOfAttribute(state, out problem);
            case MarkupPlace.Unquoted or MarkupPlace.BeforeValue:
                problem = $"The value of the attribute {state.Attribute} has no quotes around it; write {state.Attribute}=\"{{{{ … }}}}\".";
                return OutputPlaceKind.Refused;
            case MarkupPlace.Comment:
                problem = "No value can be written into a comment of the page; use a template comment, {{ # … }}, or leave it out.";
                return OutputPlaceKind.Refused;
            case MarkupPlace.Declaration:
                problem = "No value can be written into a declaration, a processing instruction or a CDATA section; write it as text.";
                return OutputPlaceKind.Refused;
            case MarkupPlace.TagOpen or MarkupPlace.TagName:
                problem = "The name of a tag cannot come from a value; choose between whole tags with if, or escape a literal < as &lt;.";
                return OutputPlaceKind.Refused;
            default:
                problem = "The name of an attribute cannot come from a value; write the attribute as text and its value in quotes, inside of an if where it may be absent.";
                return OutputPlaceKind.Refused;
        }
    }

    private OutputPlaceKind KindOfAttribute(MarkupState state, out string problem)
    {
        problem = "";
        var name = state.Attribute;
        if (_isXml)
            return OutputPlaceKind.Attribute;
        if (name.StartsWith("on", StringComparison.Ordinal) || name == "srcdoc")
        {
            problem = $"No value can be written safely into the attribute {name}; put it into a data- attribute and read it from the script.";
            return OutputPlaceKind.Refused;
        }

        if (name == "style")
            return OutputPlaceKind.Style;
        if (MarkupReader.IsSourceSet(name))
            return OutputPlaceKind.SourceSet;
        if (!MarkupReader.IsAddress(name))
            return OutputPlaceKind.Attribute;
        switch (state.Address)
        {
            case AddressPart.Decided:
                return OutputPlaceKind.UrlRest;
            case AddressPart.Refused:
                problem = "The text before this value makes an address whose scheme is not http, https or mailto, or hides it in an entity; write the scheme plainly.";
                return OutputPlaceKind.Refused;
            case AddressPart.Start when state.Value.Trim().Length == 0:
                return OutputPlaceKind.UrlStart;
            default:
                return OutputPlaceKind.UrlAfterValue;
        }
    }

    private void WalkFunctions(Statement statement)
    {
        foreach (var function in FunctionFinder.In(statement))
            RequireText(Walk(function.Body, MarkupState.Text), statement, "The body of a function");
    }

    private static string Name(MarkupState state) => state.Place switch
    {
        MarkupPlace.Text => "text",
        MarkupPlace.Quoted => $"the attribute {state.Attribute}",
        MarkupPlace.Unquoted or MarkupPlace.BeforeValue => $"the unquoted attribute {state.Attribute}",
        MarkupPlace.Comment => "a comment",
        MarkupPlace.Declaration => "a declaration",
        MarkupPlace.RawText => $"the content of {state.Tag}",
        _ => "a tag",
    };
}
