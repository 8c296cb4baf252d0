namespace MinutesDsl.Scriban.Runtime;

/// <summary>What <c>for</c>, <c>while</c> and <c>tablerow</c> mean inside of their loops.</summary>
internal sealed class LoopState(string keyword) : IScriptObject
{
    private object? _value;

    public IEnumerable<string> MemberNames => ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];

    public string TypeName => keyword;

    public int Index { get; private set; } = -1;

    public bool IsLast { get; private set; }

    /// <summary>The number of elements of the list, also of those that offset and limit leave out; -1 where it is not known.</summary>
    public int Length { get; init; } = -1;

    /// <summary>The number of elements that offset leaves out.</summary>
    public int Offset { get; init; }

    public int Column { get; set; }

    public int Columns { get; set; } = 1;

    public bool IsChanged { get; private set; }

    public void Step(object? value, int index, bool isLast)
    {
        IsChanged = keyword != "while" && (Index < 0 || !Equals(value, _value));
        (Index, IsLast, _value) = (index, isLast, value);
    }

    public bool TryGetMember(string name, out object? value)
    {
        switch (name)
        {
            case "index":
                value = Boxed.Of(Index);
                return true;
            case "first":
                value = Boxed.Of(Index == 0);
                return true;
            case "even":
                value = Boxed.Of((Index & 1) == 0);
                return true;
            case "odd":
                value = Boxed.Of((Index & 1) != 0);
                return true;
            case "rindex" when Length >= 0:
                value = Boxed.Of(Length - Offset - Index - 1);
                return true;
            case "last":
                value = Boxed.Of(IsLast);
                return true;
            case "length" when Length >= 0:
                value = Boxed.Of(Length);
                return true;
            case "changed":
                value = Boxed.Of(IsChanged);
                return true;
            case "col" when keyword == "tablerow":
                value = Boxed.Of(Column);
                return true;
            case "col_first" when keyword == "tablerow":
                value = Boxed.Of(Column == 0);
                return true;
            case "col_last" when keyword == "tablerow":
                value = Boxed.Of(Column == Columns - 1);
                return true;
            default:
                value = null;
                return false;
        }
    }
}
