using Cartography.Core.Options;

namespace Cartography.Core.Tests.Options;

public sealed class OptionValuesTests
{
    private static readonly OptionDefinition Text = Define("madeup-url", OptionKind.Text, "https://example.test");
    private static readonly OptionDefinition Flag = Define("madeup-all", OptionKind.Flag);
    private static readonly OptionDefinition Number = Define("madeup-days", OptionKind.Integer);
    private static readonly OptionDefinition List = Define("madeup-regions", OptionKind.List);
    private static readonly OptionDefinition Token = Define("madeup-token-env-var", OptionKind.SecretVariable);

    [Fact]
    public void Values_are_read_by_their_kind()
    {
        var options = Given(("madeup-all", ""), ("madeup-days", "30"), ("madeup-regions", " a, b ,,c"), ("madeup-token-env-var", "TOKEN"));

        Assert.Equal("https://example.test", options.Text(Text));
        Assert.True(options.Flag(Flag));
        Assert.Equal(30, options.Integer(Number));
        Assert.Equal(["a", "b", "c"], options.List(List));
        Assert.Equal("hush", options.Secret(Token)!.Reveal());
    }

    [Fact]
    public void What_was_not_given_is_its_default_or_nothing()
    {
        Assert.False(OptionValues.None.Flag(Flag));
        Assert.Null(OptionValues.None.Integer(Number));
        Assert.Null(OptionValues.None.List(List));
        Assert.Null(OptionValues.None.Secret(Token));
    }

    [Fact]
    public void What_an_option_cannot_take_is_said_with_its_name()
    {
        var error = Assert.Throws<UsageException>(() => Given(("madeup-days", "soon")).Integer(Number));

        Assert.Equal("--madeup-days takes a whole number, not 'soon'.", error.Message);
    }

    [Fact]
    public void A_secret_does_not_show()
    {
        Assert.Equal("***", $"{new Secret("hush")}");
    }

    [Fact]
    public void The_environment_name_follows_from_the_name()
    {
        Assert.Equal("CARTOGRAPHY_MADEUP_TOKEN_ENV_VAR", Token.EnvironmentName);
    }

    private static OptionDefinition Define(string name, OptionKind kind, string? value = null) =>
        new() { Name = name, Kind = kind, Description = "Made up.", Panel = "Made Up Options", Default = value };

    private static OptionValues Given(params (string Name, string Value)[] values) =>
        new(values.ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal), name => name == "TOKEN" ? "hush" : null);
}
