using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Cartography.Rules.Loading;

/// <summary>Opens a YAML file as a tree with positions, within bounds.</summary>
internal static class YamlDocuments
{
    private const int LongestFile = 4 << 20;
    private const int DeepestNesting = 32;

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
            CheckNesting(file, text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents switch
            {
                [{ RootNode: YamlMappingNode root }] => new YamlMap(file, root),
                [] => throw new RuleException(new(file, 1), "The file is empty."),
                [_] => throw new RuleException(new(file, 1), "Expected 'name: value' lines at the top of the file."),
                _ => throw new RuleException(new(file, stream.Documents[1].RootNode.Start.Line), "A file holds one document; remove the second '---'."),
            };
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

    /// <summary>The tree is built by recursion, so depth has to be bounded before; aliases could make it grow without end.</summary>
    private static void CheckNesting(string file, string text)
    {
        var parser = new Parser(new StringReader(text));
        var depth = 0;
        while (parser.MoveNext())
        {
            var current = parser.Current!;
            depth += current.NestingIncrease;
            if (depth > DeepestNesting)
            {
                throw new RuleException(new(file, current.Start.Line), $"Nested deeper than {DeepestNesting} levels.");
            }

            if (current is AnchorAlias)
            {
                throw new RuleException(new(file, current.Start.Line), "Aliases ('*name') are not supported; write the value out.");
            }
        }
    }
}
