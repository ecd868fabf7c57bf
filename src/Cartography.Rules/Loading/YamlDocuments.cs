using YamlDotNet.Core;

namespace Cartography.Rules.Loading;

/// <summary>Opens a YAML file as a tree with positions, within bounds.</summary>
internal static class YamlDocuments
{
    private const int LongestFile = 4 << 20;

    /// <summary>The one mapping that a file holds.</summary>
    /// <exception cref="RuleException">The text is no YAML, too long, too deep, or not one mapping.</exception>
    public static YamlMap Open(string file, string text)
    {
        if (text.Length > LongestFile)
        {
            throw new RuleException(new(file, 1), $"The file is longer than {LongestFile >> 20} MiB; split it, or keep long lists out of it.");
        }

        try
        {
            return new YamlTree(file, new Parser(new StringReader(text))).Read() is YamlMapping root
                ? new YamlMap(file, root)
                : throw new RuleException(new(file, 1), "Expected 'name: value' lines at the top of the file.");
        }
        catch (YamlException invalid)
        {
            throw new RuleException(new(file, Math.Max(1, invalid.Start.Line)), $"Not YAML: {invalid.Message}", invalid);
        }
        catch (InvalidOperationException invalid)
        {
            // The scanner ends so, without a place, on some texts that stop within a flow list.
            throw new RuleException(new(file, 1), "Not YAML: a bracket or a quote is not closed.", invalid);
        }
    }
}
