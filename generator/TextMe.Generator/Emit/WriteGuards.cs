using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints what stands around the body of a content writer: no null, no endless depth.</summary>
internal static class WriteGuards
{
    public static void EmitStart(WireTypeModel model, SourceWriter source)
    {
        EmitNull(model, source);
        if (model is { HasNested: true, IsAbstract: false })
        {
            source.Line("writer.Enter();");
        }
    }

    // A long list would spend its whole first document, which may be the only one, in a loop that the JIT has not optimised.
    public static void EmitOptimization(WireTypeModel model, SourceWriter source)
    {
        if (model.Members.Any(static m => m.IsList))
        {
            source.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveOptimization)]");
        }
    }

    public static void EmitNull(WireTypeModel model, SourceWriter source)
    {
        if (model.IsReferenceType)
        {
            source.Block("if (value is null)", () => source.Line($"throw {Names.WireErrors}.NullMember();"));
            source.Line();
        }
    }

    public static void EmitEnd(WireTypeModel model, SourceWriter source)
    {
        if (model.HasNested)
        {
            source.Line("writer.Exit();");
        }
    }
}
