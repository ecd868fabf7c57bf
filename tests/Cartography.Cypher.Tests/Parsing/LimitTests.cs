using Cartography.Cypher.Binding;
using Cartography.Cypher.Parsing;
using Cartography.Cypher.Printing;
using Cartography.Cypher.Syntax;
using Cartography.Cypher.Tests.Binding;

namespace Cartography.Cypher.Tests.Parsing;

public class LimitTests
{
    public static TheoryData<string, string, string> Nestings => new()
    {
        { "RETURN @1@ AS v", "[", "]" },
        { "RETURN @1@ AS v", "(", ")" },
        { "RETURN @1@ AS v", "{a: ", "}" },
        { "RETURN @1@ AS v", "abs(", ")" },
        { "RETURN @true@ AS v", "NOT ", "" },
        { "RETURN @1@ AS v", "- ", "" },
        { "RETURN @1@ AS v", "CASE WHEN true THEN ", " END" },
        { "RETURN @1@ AS v", "CASE 1 WHEN ", " THEN 1 END" },
        { "RETURN @[1]@ AS v", "[x IN ", "| x]" },
        { "RETURN @1@ AS v", "[x IN [1] | ", "]" },
        { "RETURN @1@ AS v", "reduce(a = 0, x IN [1] | ", ")" },
        { "RETURN @true@ AS v", "all(x IN [1] WHERE ", ")" },
        { "RETURN @1@ AS v", "COUNT { RETURN ", " AS c }" },
        { "RETURN @true@ AS v", "EXISTS { MATCH (n) WHERE ", " }" },
        { "RETURN @true@ AS v", "EXISTS { (n WHERE ", ") }" },
        { "@RETURN 1 AS v@", "CALL { ", " } RETURN 1 AS v" },
        { "@CREATE ()@", "FOREACH (x IN [1] | ", ")" },
        { "MATCH (n:@A@) RETURN n", "(", ")" },
        { "MATCH (n:@A@) RETURN n", "!", "" },
        { "MATCH (n:@A@) RETURN n", "$(CASE WHEN n:", " THEN 'A' END)" },
        { "MATCH @(a)-->(b)@ RETURN 1", "(", ")" },
        { "MATCH (a {k: @1@}) RETURN 1", "[(b {k: ", "})-->() | b]" },
        { "RETURN 1 IS :: @INTEGER@ AS v", "LIST<", ">" },
        { "RETURN 1 IS :: @INTEGER@ AS v", "", " LIST" },
        { "RETURN @1@ AS v", "1 + (", ")" },
        { "RETURN @1@ AS v", "", " + 1" },
        { "RETURN @1@ AS v", "", " || 'a'" },
        { "RETURN @true@ AS v", "", " IS NULL" },
        { "WITH {a: 1} AS x RETURN @x@ AS v", "", ".a" },
        { "WITH [1] AS x RETURN @x@ AS v", "", "[0]" },
        { "WITH 1 AS x RETURN @x@ AS v", "", " IN [x]" },
        { "WITH {} AS x RETURN @1@ AS v", "x {a: ", "}" },
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void Ten_thousand_levels_are_refused(string around, string open, string close) => SmallStack.Run(() =>
    {
        var problem = Assert.Throws<CypherSyntaxException>(() => CypherParser.Parse(Nested(around, open, close, 10_000)));
        Assert.Contains("nested too deeply", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", problem.Code);
    });

    [Theory]
    [MemberData(nameof(Nestings))]
    public void What_is_not_refused_can_be_bound_printed_and_compared_on_a_small_stack(string around, string open, string close) => SmallStack.Run(() =>
    {
        var (low, high) = (60, 410);
        while (low + 1 < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Parses(Nested(around, open, close, middle)) ? (middle, high) : (low, middle);
        }

        Assert.InRange(low, 60, 400);
        var text = Nested(around, open, close, low);
        var statement = CypherParser.Parse(text);
        Assert.Equal(statement, CypherParser.Parse(text));
        Assert.NotEqual(0, statement.GetHashCode());
        Assert.NotEmpty(Printer.Print(statement));
        TryBind(text, statement);
    });

    [Theory]
    [InlineData(" OR ")]
    [InlineData(" AND ")]
    [InlineData(" XOR ")]
    [InlineData(" < ")]
    public void Fifty_thousand_operands_are_no_depth(string word) => SmallStack.Run(() =>
    {
        var operand = word == " < " ? "1" : "true";
        var text = $"RETURN {string.Join(word, Enumerable.Repeat(operand, 50_000))} AS v";
        RoundTripAndBind(text);
    });

    [Fact]
    public void Five_thousand_unions_are_no_depth() =>
        SmallStack.Run(() => RoundTripAndBind(string.Join(" UNION ", Enumerable.Repeat("RETURN 1 AS v", 5_000))));

    [Fact]
    public void Long_lists_patterns_labels_and_clauses_are_no_depth() => SmallStack.Run(() =>
    {
        RoundTripAndBind($"RETURN [{string.Join(", ", Enumerable.Range(0, 50_000))}] AS v");
        RoundTripAndBind($"MATCH ()-->{string.Join("-->", Enumerable.Repeat("()", 20_000))} RETURN 1 AS v");
        RoundTripAndBind($"MATCH (n:{string.Join("|", Enumerable.Range(0, 20_000).Select(i => $"L{i}"))}) RETURN n");
        RoundTripAndBind($"WITH 1 AS x {string.Concat(Enumerable.Repeat("WITH x ", 20_000))}RETURN x");
    });

    [Fact]
    public void A_text_beyond_the_longest_is_refused()
    {
        var options = new ParserOptions { MaxLength = 100 };
        var problem = Assert.Throws<CypherSyntaxException>(() => CypherParser.Parse("RETURN " + new string('1', 200), options));
        Assert.Contains("more than the 100 that are allowed", problem.Message, StringComparison.Ordinal);
    }

    private static string Nested(string around, string open, string close, int levels)
    {
        var parts = around.Split('@');
        return string.Concat(
            parts[0], string.Concat(Enumerable.Repeat(open, levels)), parts[1], string.Concat(Enumerable.Repeat(close, levels)), parts[2]);
    }

    private static bool Parses(string text)
    {
        try
        {
            CypherParser.Parse(text);
            return true;
        }
        catch (CypherSyntaxException)
        {
            return false;
        }
    }

    private static void RoundTripAndBind(string text)
    {
        var statement = CypherParser.Parse(text);
        Assert.Equal(statement, CypherParser.Parse(Printer.Print(statement)));
        TryBind(text, statement);
    }

    private static void TryBind(string text, Statement statement)
    {
        try
        {
            Binder.Bind(statement, new BinderContext(text, new TestFunctions(), TestProcedures.BuiltIn, new Dictionary<string, CypherType>()));
        }
        catch (CypherSemanticException)
        {
            // What it means is not the point here.
        }
    }
}
