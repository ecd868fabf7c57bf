using System.Reflection;

namespace Cartography.Cli;

/// <summary>Which release this is.</summary>
internal static class ProgramVersion
{
    /// <summary>The release and the commit it was built from, such as <c>0.1.0+1a2b3c4</c>.</summary>
    public static string Full { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";

    /// <summary>The release alone, such as <c>0.1.0</c>.</summary>
    public static string Number { get; } = Full.Split('+', 2)[0];
}
