namespace Cartography.Cli.Tests;

public sealed class QueryCommandTests : IDisposable
{
    private readonly CommandRun _cartography = new();

    public void Dispose() => _cartography.Dispose();

    [Fact]
    public async Task What_one_process_wrote_the_next_one_finds()
    {
        await Made("CREATE (:Host {id: 'a', cores: 2})");

        Assert.Equal(0, await _cartography.Run("query", "--format", "csv", "MATCH (h:Host) RETURN h.id AS id, h.cores AS cores"));
        Assert.Equal("id,cores\r\na,2\r\n", _cartography.Output);
    }

    [Fact]
    public async Task Changes_are_told_on_stderr_so_that_stdout_stays_data()
    {
        await Made("CREATE (:Host {id: 'a'})");

        Assert.Equal(0, await _cartography.Run("query", "--format", "json", "MATCH (h:Host) SET h.id = 'b' RETURN h.id AS id"));
        Assert.Equal("[\n{\"id\":\"b\"}\n]\n", _cartography.Output);
        Assert.Contains("properties set: 1", _cartography.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "text,list\r\n\"say \"\"hi\"\", twice\",\"[1, 2]\"\r\n")]
    [InlineData("json", "[\n{\"text\":\"say \\\"hi\\\", twice\",\"list\":[1,2]}\n]\n")]
    public async Task Values_are_quoted_as_the_format_wants(string format, string expected)
    {
        await Made("RETURN 1");

        Assert.Equal(0, await _cartography.Run("query", "--format", format, "RETURN 'say \"hi\", twice' AS text, [1, 2] AS list"));
        Assert.Equal(expected, _cartography.Output);
    }

    [Fact]
    public async Task A_table_shows_control_characters_instead_of_sending_them_to_the_terminal()
    {
        await Made("RETURN 1");

        Assert.Equal(0, await _cartography.Run("query", "RETURN '\\u001b[31mred' AS text"));
        Assert.Contains("\\u001b[31mred", _cartography.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', _cartography.Output);
    }

    [Fact]
    public async Task Parameters_are_json()
    {
        await Made("RETURN 1");

        Assert.Equal(0, await _cartography.Run("query", "--format", "csv", "--param", "ids=[1,2]", "--param", "name=\"x\"", "RETURN size($ids) + 0 AS n, $name AS name"));
        Assert.Equal("n,name\r\n2,x\r\n", _cartography.Output);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("name=text")]
    public async Task A_parameter_that_is_not_json_is_a_usage_error_that_says_so(string parameter)
    {
        await Made("RETURN 1");

        Assert.Equal(2, await _cartography.Run("query", "--param", parameter, "RETURN $name"));
        Assert.Contains("--param", _cartography.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_statement_that_is_not_cypher_is_shown_with_the_place()
    {
        await Made("RETURN 1");

        Assert.Equal(1, await _cartography.Run("query", "MATCH (n RETURN n"));
        Assert.Contains("line 1, column", _cartography.Error, StringComparison.Ordinal);
        Assert.Contains("Neo.ClientError.Statement.SyntaxError", _cartography.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _cartography.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_graph_is_named_and_not_made()
    {
        Assert.Equal(1, await _cartography.Run("query", "RETURN 1"));
        Assert.Contains(_cartography.DataFolder, _cartography.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_cartography.DataFolder));
    }

    private async Task Made(string statement)
    {
        Directory.CreateDirectory(_cartography.DataFolder);
        await File.WriteAllTextAsync(Path.Combine(_cartography.DataFolder, "note"), "not empty", TestContext.Current.CancellationToken);
        Assert.Equal(0, await _cartography.Run("query", statement));
    }
}
