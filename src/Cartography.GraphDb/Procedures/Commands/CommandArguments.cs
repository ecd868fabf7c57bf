using Cartography.Values;

namespace Cartography.GraphDb.Procedures.Commands;

/// <summary>The ids or names behind a command.</summary>
internal static class CommandArguments
{
    /// <summary>The names; null where the command asks for all.</summary>
    public static HashSet<string>? Names(IReadOnlyList<Value> arguments, Procedure procedure)
    {
        var names = ProcedureArgument.Texts(arguments[0], "names", procedure).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return arguments[0].AsList().LongCount == 0 ? null : names;
    }
}
