using System;

namespace TextMe.Fuzz.Tests;

/// <summary>Something that takes bytes from outside.</summary>
/// <param name="Name">Picks it in <see cref="KnownInputs"/>.</param>
/// <param name="Format">The format of its inputs.</param>
/// <param name="Read">Takes an input: bounded in time and memory.</param>
/// <param name="IsOurs">Whether an exception is one that <paramref name="Read"/> may end with.</param>
/// <param name="Check">Looks at what was read, and throws <see cref="BrokenPropertyException"/>.</param>
internal sealed record Target(string Name, WireFormat Format, Func<byte[], object?> Read, Predicate<Exception> IsOurs, Action<object?>? Check = null);
