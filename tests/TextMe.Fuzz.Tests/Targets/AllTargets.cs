using System;
using System.Collections.Generic;
using System.Linq;

namespace TextMe.Fuzz.Tests;

/// <summary>Everything that takes bytes from outside.</summary>
internal static class AllTargets
{
    private static readonly Target[] s_all = [.. ReaderTargets.All, .. TypeTargets.All, .. EndpointTargets.All, .. ClientTargets.All];

    public static IReadOnlyList<Target> Of(WireFormat format) => [.. s_all.Where(target => target.Format == format)];

    public static Target Named(string name) =>
        Array.Find(s_all, target => target.Name == name) ?? throw new ArgumentException($"There is no target {name}.", nameof(name));
}
