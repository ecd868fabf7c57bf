using Cartography.Cypher.Parsing;
using Cartography.Cypher.Printing;
using Cartography.Cypher.Syntax;
using FsCheck;
using FsCheck.Fluent;

namespace Cartography.Cypher.Tests.Printing;

public class PrinterTests
{
    [Fact]
    public void A_printed_statement_parses_to_itself() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1_000).WithEndSize(16),
            Prop.ForAll(Arb.From(Gen.Sized(SyntaxGenerator.Statements)), RoundTrips));

    [Fact]
    public void A_printed_expression_parses_to_itself() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(16),
            Prop.ForAll(Arb.From(Gen.Sized(SyntaxGenerator.Expressions)), (Expression expression) =>
            {
                var text = Printer.Print(expression);
                var parsed = Parse(text, () => CypherParser.ParseExpression(text));
                Assert.True(expression.Equals(parsed), $"{text}\n{Printer.Print(parsed)}");
            }));

    [Theory]
    [InlineData("match (n:A{x:1})where n.x>1 return n.x as y order by y desc limit 3", "MATCH (n:A {x: 1}) WHERE n.x > 1 RETURN n.x AS y ORDER BY y DESC LIMIT 3")]
    [InlineData("RETURN ((1+2))*3, -1^2, NOT(a AND b)", "RETURN (1 + 2) * 3, -1 ^ 2, NOT (a AND b)")]
    [InlineData("MATCH (a)<-[:X|Y*..3]-(b)-->() RETURN [n IN nodes(p) WHERE n:A | n.x]", "MATCH (a)<-[:X|Y*..3]-(b)-[]->() RETURN [n IN nodes(p) WHERE n:A | n.x]")]
    [InlineData("RETURN CASE x WHEN 1,2 THEN 'a' WHEN > 5 THEN 'b' END", "RETURN CASE x WHEN 1, 2 THEN 'a' WHEN  > 5 THEN 'b' END")]
    public void Texts_are_written_in_one_way(string text, string printed) => Assert.Equal(printed, Printer.Print(CypherParser.Parse(text)));

    private static void RoundTrips(Statement statement)
    {
        var text = Printer.Print(statement);
        var parsed = Parse(text, () => CypherParser.Parse(text));
        Assert.True(statement.Equals(parsed), $"{text}\n{Printer.Print(parsed)}");
    }

    private static T Parse<T>(string text, Func<T> parse)
    {
        try
        {
            return parse();
        }
        catch (CypherSyntaxException e)
        {
            throw new InvalidOperationException($"{text}\n{e.Message}", e);
        }
    }
}
