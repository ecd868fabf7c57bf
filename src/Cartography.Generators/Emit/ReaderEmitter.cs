using System.Collections.Generic;
using System.Linq;
using Cartography.Generators.Model;

namespace Cartography.Generators.Emit;

/// <summary>
/// The reader of a record. What a record requires and no path gives, is a parameter: a resource that forgets it does not compile.
/// </summary>
internal static class ReaderEmitter
{
    public static void Emit(Code code, NodeModel node)
    {
        var read = node.Members.Where(member => member.IsSettable && member.Path is not null).ToList();
        var given = node.Members.Where(member => member.IsSettable && member.IsRequired && member.Path is null).ToList();

        if (read.Count == 0)
        {
            return;
        }

        foreach (var member in read)
        {
            code.Line($"private static readonly ItemPath {member.Name}Path = ItemPath.Parse({Code.Literal(member.Path)});");
        }

        code.Line();
        code.Line("/// <summary>The record of an item of the vendor's answer; what the item does not say is given.</summary>");
        code.Line($"public static {node.Record.Name} Read({string.Join(", ", Parameters(given))}) => new()").Open();
        code.Lines(read.Select(member => $"{member.Name} = {Expression(node, member)},"));
        code.Lines(given.Select(member => $"{member.Name} = {Parameter(member)},"));
        code.Close(";").Line();
    }

    private static IEnumerable<string> Parameters(IEnumerable<MemberModel> given) =>
        given.Select(member => $"{member.Type} {Parameter(member)}").Prepend("Item item");

    private static string Parameter(MemberModel member) => "@" + char.ToLowerInvariant(member.Name[0]) + member.Name.Substring(1);

    private static string Expression(NodeModel node, MemberModel member)
    {
        var isKey = node.Properties[0].Expression == $"this.{member.Name}";
        var path = member.Name + "Path";

        return member.Form switch
        {
            ValueForm.Text when isKey && !member.IsNullable => $"item.Key({path})",
            ValueForm.Integer when isKey && !member.IsNullable => $"item.Integer({path}) ?? 0",
            ValueForm.Text => $"item.Text({path})",
            ValueForm.Integer => $"item.Integer({path})",
            ValueForm.Float => $"item.Number({path})",
            ValueForm.Boolean => $"item.Boolean({path})",
            ValueForm.Time => $"item.Time({path})",
            ValueForm.IntegerList => $"item.Integers({path}){(member.IsNullable ? string.Empty : " ?? []")}",
            _ => $"item.Texts({path}){(member.IsNullable ? string.Empty : " ?? []")}",
        };
    }
}
