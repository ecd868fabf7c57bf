namespace Cartography.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly CommandRun _cartography = new();

    public void Dispose() => _cartography.Dispose();

    [Fact]
    public async Task Help_lists_the_commands_and_the_options_under_their_panels()
    {
        Assert.Equal(0, await _cartography.Run("--help"));
        Assert.Contains("cartography query ...", _cartography.Output, StringComparison.Ordinal);
        Assert.Contains("AWS Options:", _cartography.Output, StringComparison.Ordinal);
        Assert.Contains("--aws-regions", _cartography.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_is_the_release()
    {
        Assert.Equal(0, await _cartography.Run("--version"));
        Assert.StartsWith(ProgramVersion.Number, _cartography.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/usr/local/bin/cartography-rules", "rules run all")]
    [InlineData("cartography-rules.exe", "rules run all")]
    [InlineData("/usr/local/bin/cartography", "run all")]
    [InlineData(null, "run all")]
    public void The_name_of_the_program_may_stand_for_a_command(string? program, string expected) =>
        Assert.Equal(expected, string.Join(' ', CalledAs.WithCommand(program, ["run", "all"])));

    [Fact]
    public async Task An_unknown_option_is_a_usage_error()
    {
        Assert.Equal(2, await _cartography.Run("--no-such-option"));
        Assert.Contains("--no-such-option", _cartography.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_module_is_a_usage_error_that_lists_the_known_ones()
    {
        Assert.Equal(2, await _cartography.Run("--selected-modules", "nonsense"));
        Assert.Contains("nonsense", _cartography.Error, StringComparison.Ordinal);
        Assert.Contains("aws", _cartography.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_can_be_given_by_environment()
    {
        Assert.Equal(2, await _cartography.With("CARTOGRAPHY_UPDATE_TAG", "tomorrow").Run("--selected-modules", "aws"));
        Assert.Contains("--update-tag takes a whole number, not 'tomorrow'", _cartography.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_one_sentence()
    {
        var file = _cartography.PathOf("file");
        await File.WriteAllTextAsync(file, "text", TestContext.Current.CancellationToken);

        Assert.Equal(1, await _cartography.Run("--selected-modules", "aws", "--data-dir", file));
        Assert.Contains(file, _cartography.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", _cartography.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("127.0.0.1")]
    public async Task Serving_somewhere_that_is_no_address_is_a_usage_error(string address)
    {
        Assert.Equal(2, await _cartography.Run("serve", "--bolt", address));
        Assert.Contains(address, _cartography.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serving_to_other_machines_without_tls_and_password_is_refused()
    {
        Assert.Equal(2, await _cartography.Run("serve", "--bolt", "0.0.0.0:0"));
        Assert.Contains("--tls-certificate", _cartography.Error, StringComparison.Ordinal);
    }
}
