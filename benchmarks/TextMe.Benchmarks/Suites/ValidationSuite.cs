using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using TextMe.Benchmarks.Harness;
using TextMe.Benchmarks.Payloads;

namespace TextMe.Benchmarks.Suites;

/// <summary>What checking a small request costs, set against writing it.</summary>
internal static class ValidationSuite
{
    public static Func<Comparison>[] All => [Small];

    private static Comparison Small()
    {
        TokenRequest own = Samples.Request();
        TokenRequestPeer peer = Samples.RequestPeer();
        Output output = new();
        return new Comparison("Validation small", "TextMe writes XML")
            .Add("TextMe writes XML", () => Write(output, own, WireFormat.Xml), static () => "")
            .Add("TextMe writes JSON", () => Write(output, own, WireFormat.Json), null)
            .Add("TextMe validates", () => WireSerializer.Validate(own), () => string.Join(' ', WireSerializer.Validate(own)))
            .Add("Validator.TryValidateObject (top level only)", () => Validate(peer), () => string.Join(' ', Validate(peer)));
    }

    private static object? Write(Output output, TokenRequest value, WireFormat format)
    {
        WireSerializer.Serialize(output.Buffer, value, format);
        return null;
    }

    private static List<ValidationResult> Validate(TokenRequestPeer value)
    {
        List<ValidationResult> results = [];
        Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
        return results;
    }
}
