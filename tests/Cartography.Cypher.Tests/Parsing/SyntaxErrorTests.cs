using Cartography.Cypher.Parsing;

namespace Cartography.Cypher.Tests.Parsing;

public class SyntaxErrorTests
{
    [Theory]
    [InlineData("RETURN 1 +", "Invalid input '': expected an expression (line 1, column 11 (offset: 10))\n\"RETURN 1 +\"\n           ^")]
    [InlineData("MATCH (n\nRETURN n", "Invalid input 'RETURN': expected a parameter, ')', ':', 'IS', 'WHERE' or '{' (line 2, column 1 (offset: 9))\n\"RETURN n\"\n ^")]
    [InlineData("RETURN [1, 2", "Invalid input '': expected an expression, ',' or ']' (line 1, column 13 (offset: 12))\n\"RETURN [1, 2\"\n             ^")]
    [InlineData("RETURN 'abc", "Failed to parse string literal. The query must contain an even number of non-escaped quotes. (line 1, column 8 (offset: 7))\n\"RETURN 'abc\"\n        ^")]
    [InlineData("RETURN 1 != 2", "Unknown operation '!=' (you probably meant to use '<>', which is the operator for inequality testing) (line 1, column 10 (offset: 9))\n\"RETURN 1 != 2\"\n          ^")]
    [InlineData("RETURN 12x", "invalid literal number (line 1, column 8 (offset: 7))\n\"RETURN 12x\"\n        ^")]
    [InlineData("RETURN 99999999999999999999", "integer is too large (line 1, column 8 (offset: 7))\n\"RETURN 99999999999999999999\"\n        ^")]
    [InlineData("RETURN 1e999", "floating point number is too large (line 1, column 8 (offset: 7))\n\"RETURN 1e999\"\n        ^")]
    [InlineData("RETURN 1 UNION RETURN 2 UNION ALL RETURN 3", "Invalid combination of UNION and UNION ALL (line 1, column 25 (offset: 24))\n\"RETURN 1 UNION RETURN 2 UNION ALL RETURN 3\"\n                         ^")]
    [InlineData("RETURN 1; RETURN 2; RETURN 3", "Expected exactly one statement per query but got: 3 (line 1, column 9 (offset: 8))\n\"RETURN 1; RETURN 2; RETURN 3\"\n         ^")]
    [InlineData("", "Unexpected end of input: expected CYPHER, EXPLAIN, PROFILE or Query (line 1, column 1 (offset: 0))\n\"\"\n ^")]
    [InlineData("CYPHER 25 RETURN 1", "Invalid value for Cypher version: 25. Valid values are: 5 (line 1, column 8 (offset: 7))\n\"CYPHER 25 RETURN 1\"\n        ^")]
    [InlineData("SHOW SHOES", "Invalid input '': expected 'CONSTRAINTS', 'DATABASES', 'FUNCTIONS', 'INDEXES', 'PROCEDURES', 'SETTINGS', 'TRANSACTIONS', 'CURRENT USER' or 'USERS' (line 1, column 11 (offset: 10))\n\"SHOW SHOES\"\n           ^")]
    [InlineData("DROP INDEX ON :A(x)", "Indexes cannot be dropped by schema, please drop by name instead: DROP INDEX index_name (line 1, column 12 (offset: 11))\n\"DROP INDEX ON :A(x)\"\n            ^")]
    public void A_mistake_is_told_with_its_place(string text, string message)
    {
        var problem = Assert.Throws<CypherSyntaxException>(() => CypherParser.Parse(text));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", problem.Code);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_long_line_only_the_part_around_the_mistake_is_shown()
    {
        var text = "RETURN [" + string.Join(", ", Enumerable.Range(1000, 1000)) + "] 'x'";
        var problem = Assert.Throws<CypherSyntaxException>(() => CypherParser.Parse(text));
        var lines = problem.Message.Split('\n');
        Assert.Equal(402, lines[1].Length);
        Assert.Equal('\'', lines[1][lines[2].Length - 1]);
        Assert.Equal(new Cartography.Cypher.Syntax.SourcePosition(text.Length - 3, 1, text.Length - 2), problem.Position);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\uD83D")]
    [InlineData("RETURN \uD83D\uDE00")]
    [InlineData("`")]
    [InlineData("/*")]
    [InlineData("RETURN $")]
    [InlineData("RETURN 0x")]
    [InlineData("RETURN '\\u12")]
    [InlineData("RETURN `\\u12`")]
    [InlineData("MATCH (")]
    [InlineData("MATCH ()-[")]
    [InlineData("MATCH ()<")]
    [InlineData("CALL")]
    [InlineData("CALL {")]
    [InlineData("CREATE INDEX")]
    [InlineData("CASE")]
    [InlineData("RETURN CASE WHEN")]
    [InlineData("RETURN n {")]
    [InlineData("RETURN all(x IN")]
    [InlineData("RETURN reduce(a =")]
    [InlineData("RETURN 1 IS ::")]
    [InlineData("RETURN x.")]
    [InlineData("FOREACH (")]
    [InlineData("USE")]
    [InlineData("CYPHER")]
    [InlineData("SHOW")]
    public void Texts_cut_off_anywhere_are_refused_in_order(string text) => Assert.Throws<CypherSyntaxException>(() => CypherParser.Parse(text));

    [Fact]
    public void Every_start_of_a_long_query_is_either_parsed_or_refused()
    {
        const string Text = """
            EXPLAIN USE g MATCH p = (a:A {x: $p})-[r:R*1..2 WHERE r.y > 0x1F]->(b WHERE b:B|C)-->+(c) USING INDEX a:A(x) WHERE EXISTS { (a)--(d) }
            WITH *, [n IN nodes(p) WHERE n:A|B | n {.x, y: 'q"\u00e9'}] AS l ORDER BY a.`z z` DESC SKIP 1 LIMIT 2 WHERE all(x IN l WHERE x <> 1.5e3)
            CALL (a) { MERGE (a)-[:S]->(:T) ON CREATE SET a.x = CASE a.y WHEN > 1, 2 THEN -1 ELSE NULL END } IN TRANSACTIONS OF 5 ROWS
            FOREACH (i IN range(1, 3) | CREATE (:U {i: i}) SET a[$k] = trim(BOTH ' ' FROM 's')) REMOVE a:X RETURN DISTINCT a AS `b`, count(*) // end
            """;
        for (var length = 0; length < Text.Length; length++)
        {
            try
            {
                CypherParser.Parse(Text[..length]);
            }
            catch (CypherSyntaxException)
            {
                // Refused.
            }
        }

        CypherParser.Parse(Text);
    }
}
