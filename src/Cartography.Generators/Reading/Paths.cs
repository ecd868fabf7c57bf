using System;
using System.Linq;

namespace Cartography.Generators.Reading;

/// <summary>Paths into answers, as the runtime reads them.</summary>
internal static class Paths
{
    public static bool IsValid(string path) => path.Split('.').All(IsValidStep);

    private static bool IsValidStep(string step)
    {
        var name = step.EndsWith("[]", StringComparison.Ordinal) ? step.Substring(0, step.Length - 2)
            : step.EndsWith("[flat]", StringComparison.Ordinal) ? step.Substring(0, step.Length - 6)
            : step;
        return name.Length > 0 && name.IndexOfAny(['[', ']']) < 0;
    }
}
