namespace Cartography.Cli.Tests;

/// <summary>Runs the command line in this process, with an environment, input and folder of its own.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cartography-cli-");
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    public string DataFolder => Path.Combine(_folder.FullName, "graph");

    public string Output { get; private set; } = string.Empty;

    public string Error { get; private set; } = string.Empty;

    public CommandRun With(string variable, string value)
    {
        _variables[variable] = value;
        return this;
    }

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public async Task<int> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };

        var environment = new CommandEnvironment(output, error)
        {
            Variable = name => _variables.GetValueOrDefault(name),
            DefaultDataFolder = DataFolder,
            TerminalWidth = null,
            Input = TextReader.Null,
        };

        var code = await CommandLine.RunAsync(args, environment, TestContext.Current.CancellationToken);
        Output = output.ToString();
        Error = error.ToString();
        return code;
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
