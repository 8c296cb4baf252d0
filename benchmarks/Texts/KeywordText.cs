using System.Globalization;
using System.Text;

namespace MinutesDsl.Benchmarks.Texts;

/// <summary>Minutes in which nearly every line begins with a keyword: the grammar's hardest work. The same text on every machine.</summary>
internal static class KeywordText
{
    private const string Header =
        """
        MINUTES Planning Committee
        Date: Friday 7 July 2023
        Time: 10.05am
        Venue: County Hall

        PRESENT
        - @chair Councillor Ann Lee, Chair
        - @smith Councillor Jo Smith [party: Independent, ward: North]
        - @jones Mrs P Jones, Head of Planning
        APOLOGIES Councillor B Brown; Councillor C Green

        """;

    // {0} is the number of the item, {1} a number that changes from item to item.
    private const string Item =
        """

        ITEM {0} Application {1} at 12 High Street
        Reference: {1}/2023
        DOCUMENTS [Report of the officer](reports/{1}.pdf)
        POINTS @jones introduced the report, and it was noted that:
        - traffic had been *counted* twice in {1} days
        - the **outline** permission of 2019 stands (see #{0})
        QUESTION @smith asked whether the road is wide enough.
        ANSWER It is {1} metres wide.
        MOTION Proposed by @smith: that the application be granted.
        VOTE for 5, against 2, abstained 1
        CARRIED
        RESOLVED that:
        1. permission be granted
        2. ACTION @jones by 21 July 2023: send the notice
        REASONS The proposal follows the plan.
        CONDITIONS As in the report.
        ACTION @chair, @jones by September: report back (open)
        NOTED that the appeal is open.
        LEFT @smith
        NOTE Heard before the item on roads.

        """;

    private const string Footer = "\nCLOSED 12.05pm\n";

    /// <summary>A text of at least this many characters.</summary>
    internal static string Make(int length)
    {
        var builder = new StringBuilder(length + Item.Length).Append(Header);
        var item = CompositeFormat.Parse(Item);
        for (var number = 1; builder.Length < length; number++)
            builder.AppendFormat(CultureInfo.InvariantCulture, item, number, (number * 37 % 400) + 1);
        return builder.Append(Footer).Replace("\r\n", "\n").ToString();
    }
}
