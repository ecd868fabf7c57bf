using System.Collections.Generic;
using System.Linq;
using Cartography.Generators.Model;

namespace Cartography.Generators.Emit;

/// <summary>The list of all node types and links of an assembly.</summary>
internal static class RegistryEmitter
{
    public static string Emit(string @namespace, IEnumerable<RecordName> nodes, IEnumerable<RecordName> links)
    {
        var code = new Code().Header(@namespace);
        code.Line("/// <summary>The node types and links of this assembly, as data.</summary>");
        code.Open("public static class SchemaRegistry");
        List(code, "NodeSchema", "Nodes", "The node types.", nodes);
        code.Line();
        List(code, "LinkSchema", "Links", "The links.", links);
        return code.Close().ToString();
    }

    private static void List(Code code, string type, string name, string summary, IEnumerable<RecordName> records)
    {
        code.Line($"/// <summary>{summary}</summary>");
        code.Line($"public static global::System.Collections.Generic.IReadOnlyList<{type}> {name} =>").Line("[");
        code.Lines(records.OrderBy(record => record.FullName, System.StringComparer.Ordinal).Select(record => $"    {record.FullName}.Schema,"));
        code.Line("];");
    }
}
