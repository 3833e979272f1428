using System;

namespace TextMe.Fuzz.Tests;

/// <summary>Something that holds for every input did not.</summary>
internal sealed class BrokenPropertyException(string message, Exception? innerException = null) : Exception(message, innerException);
