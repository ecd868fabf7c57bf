namespace Cartography.Rules.Commands;

/// <summary>A control in one line, as lists show it.</summary>
internal static class ControlText
{
    public static string Of(FrameworkControl control) => control.Title is null ? control.ToString() : $"{control} {control.Title}";
}
