using Cartography.Cypher.Binding;
using Cartography.Cypher.Parsing;

namespace Cartography.Cypher.Tests.Binding;

public class SemanticErrorTests
{
    [Theory]
    [InlineData("RETURN x", "UndefinedVariable", "Variable `x` not defined (line 1, column 8 (offset: 7))\n\"RETURN x\"\n        ^")]
    [InlineData("MATCH (n) WITH n.x AS x\nRETURN n", "UndefinedVariable", "Variable `n` not defined (line 2, column 8 (offset: 31))\n\"RETURN n\"\n        ^")]
    [InlineData("MATCH (n:A:B|C) RETURN n", "UnexpectedSyntax", "Mixing label expression symbols")]
    [InlineData("MATCH (n)-[n]->() RETURN n", "VariableTypeConflict", "Type mismatch: n defined with conflicting type Node (expected Relationship)")]
    [InlineData("MATCH (a)-[r]->()-[r]->(b) RETURN r", "RelationshipUniquenessViolation", "Cannot use the same relationship variable 'r'")]
    [InlineData("MATCH (n) CREATE (n)", "VariableAlreadyBound", "Variable `n` already declared")]
    [InlineData("MATCH (n) RETURN n.a + count(*)", "AmbiguousAggregationExpression", "Aggregation column contains implicit grouping expressions")]
    [InlineData("MATCH (n) WHERE count(*) > 1 RETURN n", "InvalidAggregation", "Invalid use of aggregating function count(...) in this context")]
    [InlineData("RETURN toUpper(1)", "InvalidArgumentType", "Type mismatch: expected String but was Integer (line 1, column 16 (offset: 15))")]
    [InlineData("RETURN toUpper($i)", "InvalidArgumentType", "Type mismatch for parameter 'i': expected String but was Integer")]
    [InlineData("RETURN nothing(1)", "UnknownFunction", "Unknown function 'nothing'")]
    [InlineData("RETURN left('a')", "InvalidNumberOfArguments", "Insufficient parameters for function 'left'")]
    [InlineData("RETURN 1 LIMIT -1", "NegativeIntegerArgument", "Invalid input. '-1' is not a valid value. Must be a non-negative integer.")]
    [InlineData("MATCH (n) RETURN n LIMIT n.x", "NonConstantExpression", "It is not allowed to refer to variables in LIMIT")]
    [InlineData("RETURN 1 AS a UNION RETURN 2 AS b", "DifferentColumnsInUnion", "All sub queries in an UNION must have the same return column names (line 1, column 15 (offset: 14))")]
    [InlineData("MATCH (n)", "InvalidClauseComposition", "Query cannot conclude with MATCH")]
    [InlineData("MATCH (n) RETURN (n)-->()", "UnexpectedSyntax", "A pattern expression should only be used")]
    [InlineData("MATCH (n) WITH DISTINCT n.x AS x ORDER BY n.y RETURN x", "UndefinedVariable", "In a WITH/RETURN with DISTINCT or an aggregation")]
    [InlineData("WITH 1 AS x CALL (x) { WITH 2 AS y RETURN x + y AS z } RETURN z", null, null)]
    [InlineData("MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WITH m AS k WHERE k.x = n.x RETURN k } RETURN n", null, null)]
    [InlineData("MATCH (n) RETURN DISTINCT n.x ORDER BY n.x", null, null)]
    [InlineData("MATCH (n) RETURN n, n.x + count(*)", null, null)]
    public void What_means_nothing_is_told(string text, string? detail, string? message)
    {
        var types = new Dictionary<string, CypherType> { ["i"] = CypherType.Integer };
        var context = new BinderContext(text, new TestFunctions(), TestProcedures.BuiltIn, types);
        var statement = CypherParser.Parse(text);
        if (detail is null)
        {
            Binder.Bind(statement, context);
            return;
        }

        var problem = Assert.Throws<CypherSemanticException>(() => Binder.Bind(statement, context));
        Assert.Equal(detail, problem.Detail);
        Assert.StartsWith(message!, problem.Message, StringComparison.Ordinal);
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", problem.Code);
    }

    [Fact]
    public void A_statement_tells_what_it_uses_and_does()
    {
        const string Text = "MATCH (a:A {k: $p}), (b:B)-[:R]->() SET a.x = $q RETURN a.x, count(*) AS c";
        var bound = Binder.Bind(
            CypherParser.Parse(Text), new BinderContext(Text, new TestFunctions(), TestProcedures.BuiltIn, new Dictionary<string, CypherType>()));

        Assert.Equal(QueryType.ReadWrite, bound.Type);
        Assert.Equal(["a.x", "c"], bound.Columns.Select(column => column.Name));
        Assert.Equal(["p", "q"], bound.Parameters);
        Assert.Equal(["A", "B", "R"], bound.Tokens.Where(use => use.Kind != TokenUseKind.PropertyKey).Select(use => use.Name));
        Assert.Contains("cartesian product", Assert.Single(bound.Notifications).Title, StringComparison.Ordinal);
    }
}
