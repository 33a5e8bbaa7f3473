// Generated from src/circuit by scripts/generate.ts. Do not edit.
/** Moves the circulation on by `steps` steps of 2 ms: `x` state (52), `p` parameters (98), `out` flow sums in mL and last pressures in mmHg (30). */
export function stepCirculation(x: number[], p: readonly number[], out: number[], steps: number): void {
  let aorta = x[0] as number;
  let arteries = x[1] as number;
  let brain = x[2] as number;
  let coronary = x[3] as number;
  let kidney = x[4] as number;
  let splanchnic = x[5] as number;
  let muscle = x[6] as number;
  let skin = x[7] as number;
  let legs = x[8] as number;
  let venaCava = x[9] as number;
  let rightAtrium = x[10] as number;
  let rightVentricle = x[11] as number;
  let pulmonaryArtery = x[12] as number;
  let leftCapillaries = x[13] as number;
  let rightCapillaries = x[14] as number;
  let pulmonaryVeins = x[15] as number;
  let leftAtrium = x[16] as number;
  let leftVentricle = x[17] as number;
  let aorticValveFlow = x[18] as number;
  let aortaToArteriesFlow = x[19] as number;
  let tricuspidValveFlow = x[20] as number;
  let pulmonaryValveFlow = x[21] as number;
  let mitralValveFlow = x[22] as number;
  let phase = x[23] as number;
  let atrialAge = x[24] as number;
  let conduction = x[25] as number;
  let ventricularAge = x[26] as number;
  let beatPeriod = x[27] as number;
  let atrialDuration = x[28] as number;
  let ventricularDuration = x[29] as number;
  let conductionDelay = x[30] as number;
  let beats = x[31] as number;
  let pressureMax = x[32] as number;
  let pressureMin = x[33] as number;
  let pressureSum = x[34] as number;
  let pressureSteps = x[35] as number;
  let beatEjected = x[36] as number;
  let systolic = x[37] as number;
  let diastolic = x[38] as number;
  let mean = x[39] as number;
  let stroke = x[40] as number;
  let endDiastolic = x[41] as number;
  let endSystolic = x[42] as number;
  let beatSteps = x[43] as number;
  let volumeMax = x[44] as number;
  let volumeMin = x[45] as number;
  let pulmonarySum = x[46] as number;
  let pulmonaryMean = x[47] as number;
  let capillarySum = x[48] as number;
  let wedge = x[49] as number;
  let atrialSum = x[50] as number;
  let centralVenous = x[51] as number;
  const aortaUnstressed = p[0] as number;
  const aortaElastance = p[1] as number;
  const aortaStiffening = p[2] as number;
  const arteriesUnstressed = p[3] as number;
  const arteriesElastance = p[4] as number;
  const arteriesStiffening = p[5] as number;
  const brainUnstressed = p[6] as number;
  const brainElastance = p[7] as number;
  const brainStiffening = p[8] as number;
  const coronaryUnstressed = p[9] as number;
  const coronaryElastance = p[10] as number;
  const coronaryStiffening = p[11] as number;
  const kidneyUnstressed = p[12] as number;
  const kidneyElastance = p[13] as number;
  const kidneyStiffening = p[14] as number;
  const splanchnicUnstressed = p[15] as number;
  const splanchnicElastance = p[16] as number;
  const splanchnicStiffening = p[17] as number;
  const muscleUnstressed = p[18] as number;
  const muscleElastance = p[19] as number;
  const muscleStiffening = p[20] as number;
  const skinUnstressed = p[21] as number;
  const skinElastance = p[22] as number;
  const skinStiffening = p[23] as number;
  const legsUnstressed = p[24] as number;
  const legsElastance = p[25] as number;
  const legsStiffening = p[26] as number;
  const venaCavaUnstressed = p[27] as number;
  const venaCavaElastance = p[28] as number;
  const venaCavaStiffening = p[29] as number;
  const rightAtriumActive = p[30] as number;
  const rightAtriumLinear = p[31] as number;
  const rightAtriumCubic = p[32] as number;
  const rightAtriumZero = p[33] as number;
  const rightVentricleActive = p[34] as number;
  const rightVentricleLinear = p[35] as number;
  const rightVentricleCubic = p[36] as number;
  const rightVentricleZero = p[37] as number;
  const pulmonaryArteryUnstressed = p[38] as number;
  const pulmonaryArteryElastance = p[39] as number;
  const pulmonaryArteryStiffening = p[40] as number;
  const leftCapillariesUnstressed = p[41] as number;
  const leftCapillariesElastance = p[42] as number;
  const leftCapillariesStiffening = p[43] as number;
  const rightCapillariesUnstressed = p[44] as number;
  const rightCapillariesElastance = p[45] as number;
  const rightCapillariesStiffening = p[46] as number;
  const pulmonaryVeinsUnstressed = p[47] as number;
  const pulmonaryVeinsElastance = p[48] as number;
  const pulmonaryVeinsStiffening = p[49] as number;
  const leftAtriumActive = p[50] as number;
  const leftAtriumLinear = p[51] as number;
  const leftAtriumCubic = p[52] as number;
  const leftAtriumZero = p[53] as number;
  const leftVentricleActive = p[54] as number;
  const leftVentricleLinear = p[55] as number;
  const leftVentricleCubic = p[56] as number;
  const leftVentricleZero = p[57] as number;
  const aorticValveK = 4;
  const aorticValveD = 1 / (1 + 4 * (p[58] as number));
  const aortaToArteriesK = 1.6666666666666667;
  const aortaToArteriesD = 1 / (1 + 1.6666666666666667 * (p[59] as number));
  const brainInG = 1 / (p[60] as number);
  const brainOutG = 1 / (p[61] as number);
  const coronaryInG = 1 / (p[62] as number);
  const coronaryOutG = 1 / (p[63] as number);
  const kidneyInG = 1 / (p[64] as number);
  const kidneyOutG = 1 / (p[65] as number);
  const splanchnicInG = 1 / (p[66] as number);
  const splanchnicOutG = 1 / (p[67] as number);
  const muscleInG = 1 / (p[68] as number);
  const muscleOutG = 1 / (p[69] as number);
  const skinInG = 1 / (p[70] as number);
  const skinOutG = 1 / (p[71] as number);
  const legsInG = 1 / (p[72] as number);
  const legsOutG = 1 / (p[73] as number);
  const venousReturnG = 1 / (p[74] as number);
  const tricuspidValveK = 4;
  const tricuspidValveD = 1 / (1 + 4 * (p[75] as number));
  const pulmonaryValveK = 4;
  const pulmonaryValveD = 1 / (1 + 4 * (p[76] as number));
  const leftPulmonaryInG = 1 / (p[77] as number);
  const rightPulmonaryInG = 1 / (p[78] as number);
  const leftPulmonaryOutG = 1 / (p[79] as number);
  const rightPulmonaryOutG = 1 / (p[80] as number);
  const leftAtrialInflowG = 1 / (p[81] as number);
  const mitralValveK = 4;
  const mitralValveD = 1 / (1 + 4 * (p[82] as number));
  const thoraxPressure = p[83] as number;
  const pericardiumPressure = p[84] as number;
  const leftAlveoliPressure = p[85] as number;
  const rightAlveoliPressure = p[86] as number;
  const abdomenPressure = p[87] as number;
  const legsPressure = p[88] as number;
  const headPressure = p[89] as number;
  const rate = p[90] as number;
  const electrical = p[91] as number;
  const pump = p[92] as number;
  const pericardialVolume = p[93] as number;
  const pericardialStiffness = p[94] as number;
  const effusion = p[95] as number;
  const leftContractility = p[96] as number;
  const rightContractility = p[97] as number;
  let aorticValveSum = 0;
  let aortaToArteriesSum = 0;
  let brainInSum = 0;
  let brainOutSum = 0;
  let coronaryInSum = 0;
  let coronaryOutSum = 0;
  let kidneyInSum = 0;
  let kidneyOutSum = 0;
  let splanchnicInSum = 0;
  let splanchnicOutSum = 0;
  let muscleInSum = 0;
  let muscleOutSum = 0;
  let skinInSum = 0;
  let skinOutSum = 0;
  let legsInSum = 0;
  let legsOutSum = 0;
  let venousReturnSum = 0;
  let tricuspidValveSum = 0;
  let pulmonaryValveSum = 0;
  let leftPulmonaryInSum = 0;
  let rightPulmonaryInSum = 0;
  let leftPulmonaryOutSum = 0;
  let rightPulmonaryOutSum = 0;
  let leftAtrialInflowSum = 0;
  let mitralValveSum = 0;
  let last_arteries = 0;
  let last_aorta = 0;
  let last_venaCava = 0;
  let last_rightAtrium = 0;
  let last_leftAtrium = 0;
  for (let step = 0; step < steps; step++) {
    phase += 0.002 * rate * 0.016666666666666666;
    atrialAge += 0.002;
    ventricularAge += 0.002;
    beatPeriod += 0.002;
    if (phase >= 1) {
      phase -= 1;
      const cycle = rate > 1 ? 60 / rate : 60;
      atrialAge = 0;
      atrialDuration = cycle < 0.5 ? 0.3 * cycle : 0.1 + 0.1 * cycle;
      if (atrialDuration > 0.2) atrialDuration = 0.2;
      conductionDelay = cycle < 0.5 ? 0.2 * cycle + 0.02 : 0.1 + 0.05 * cycle;
      if (conductionDelay > 0.16) conductionDelay = 0.16;
      conduction = electrical > 0.5 ? conductionDelay : -1;
    }
    let fire = false;
    if (conduction > 0) {
      conduction -= 0.002;
      if (conduction <= 0) {
        conduction = -1;
        const cycle = rate > 1 ? 60 / rate : 60;
        ventricularAge = 0;
        ventricularDuration = 0.16 + 0.2 * cycle;
        if (ventricularDuration > 0.44) ventricularDuration = 0.44;
        if (ventricularDuration > 0.8 * cycle) ventricularDuration = 0.8 * cycle;
        fire = true;
      }
    }
    let atrialActivation = 0;
    if (atrialAge < atrialDuration) {
      const u = (atrialAge / atrialDuration) * 2;
      const w = u < 1 ? u : 2 - u;
      atrialActivation = w * w * (3 - 2 * w);
    }
    let ventricularActivation = 0;
    if (ventricularAge < ventricularDuration) {
      const u = ventricularAge / ventricularDuration;
      const w = u < 0.62 ? u * 1.6129032258064515 : (1 - u) * 2.6315789473684212;
      ventricularActivation = w * w * (3 - 2 * w);
    }
    const heartVolume = rightAtrium + rightVentricle + leftAtrium + leftVentricle + effusion;
    const stretch = heartVolume - pericardialVolume;
    const heartOutside =
      pericardiumPressure + (stretch > 0 ? stretch * pericardialStiffness * (1 + 0.01 * stretch) : 0);
    const d_aorta = aorta - aortaUnstressed;
    const p_aorta =
      d_aorta > 0
        ? d_aorta * aortaElastance * (1 + d_aorta * aortaStiffening)
        : d_aorta * aortaElastance * 0.3333333333333333;
    const d_arteries = arteries - arteriesUnstressed;
    const p_arteries =
      d_arteries > 0
        ? d_arteries * arteriesElastance * (1 + d_arteries * arteriesStiffening)
        : d_arteries * arteriesElastance * 0.3333333333333333;
    const d_brain = brain - brainUnstressed;
    const p_brain =
      (d_brain > 0
        ? d_brain * brainElastance * (1 + d_brain * brainStiffening)
        : d_brain * brainElastance * 0.3333333333333333) + headPressure;
    const d_coronary = coronary - coronaryUnstressed;
    const p_coronary =
      d_coronary > 0
        ? d_coronary * coronaryElastance * (1 + d_coronary * coronaryStiffening)
        : d_coronary * coronaryElastance * 0.3333333333333333;
    const d_kidney = kidney - kidneyUnstressed;
    const p_kidney =
      (d_kidney > 0
        ? d_kidney * kidneyElastance * (1 + d_kidney * kidneyStiffening)
        : d_kidney * kidneyElastance * 0.3333333333333333) + abdomenPressure;
    const d_splanchnic = splanchnic - splanchnicUnstressed;
    const p_splanchnic =
      (d_splanchnic > 0
        ? d_splanchnic * splanchnicElastance * (1 + d_splanchnic * splanchnicStiffening)
        : d_splanchnic * splanchnicElastance * 0.3333333333333333) + abdomenPressure;
    const d_muscle = muscle - muscleUnstressed;
    const p_muscle =
      d_muscle > 0
        ? d_muscle * muscleElastance * (1 + d_muscle * muscleStiffening)
        : d_muscle * muscleElastance * 0.3333333333333333;
    const d_skin = skin - skinUnstressed;
    const p_skin =
      d_skin > 0 ? d_skin * skinElastance * (1 + d_skin * skinStiffening) : d_skin * skinElastance * 0.3333333333333333;
    const d_legs = legs - legsUnstressed;
    const p_legs =
      (d_legs > 0
        ? d_legs * legsElastance * (1 + d_legs * legsStiffening)
        : d_legs * legsElastance * 0.3333333333333333) + legsPressure;
    const d_venaCava = venaCava - venaCavaUnstressed;
    const p_venaCava =
      (d_venaCava > 0
        ? d_venaCava * venaCavaElastance * (1 + d_venaCava * venaCavaStiffening)
        : d_venaCava * venaCavaElastance * 0.3333333333333333) + thoraxPressure;
    const v_rightAtrium = rightAtrium - rightAtriumZero;
    const p_rightAtrium =
      v_rightAtrium *
        (atrialActivation * rightAtriumActive +
          (1 - atrialActivation) * (rightAtriumLinear + rightAtriumCubic * v_rightAtrium * v_rightAtrium)) +
      heartOutside +
      0.5 * pump;
    const v_rightVentricle = rightVentricle - rightVentricleZero;
    const p_rightVentricle =
      v_rightVentricle *
        (ventricularActivation * rightVentricleActive * rightContractility +
          (1 - ventricularActivation) *
            (rightVentricleLinear + rightVentricleCubic * v_rightVentricle * v_rightVentricle)) +
      heartOutside +
      pump;
    const d_pulmonaryArtery = pulmonaryArtery - pulmonaryArteryUnstressed;
    const p_pulmonaryArtery =
      (d_pulmonaryArtery > 0
        ? d_pulmonaryArtery * pulmonaryArteryElastance * (1 + d_pulmonaryArtery * pulmonaryArteryStiffening)
        : d_pulmonaryArtery * pulmonaryArteryElastance * 0.3333333333333333) + thoraxPressure;
    const d_leftCapillaries = leftCapillaries - leftCapillariesUnstressed;
    const p_leftCapillaries =
      (d_leftCapillaries > 0
        ? d_leftCapillaries * leftCapillariesElastance * (1 + d_leftCapillaries * leftCapillariesStiffening)
        : d_leftCapillaries * leftCapillariesElastance * 0.3333333333333333) + leftAlveoliPressure;
    const d_rightCapillaries = rightCapillaries - rightCapillariesUnstressed;
    const p_rightCapillaries =
      (d_rightCapillaries > 0
        ? d_rightCapillaries * rightCapillariesElastance * (1 + d_rightCapillaries * rightCapillariesStiffening)
        : d_rightCapillaries * rightCapillariesElastance * 0.3333333333333333) + rightAlveoliPressure;
    const d_pulmonaryVeins = pulmonaryVeins - pulmonaryVeinsUnstressed;
    const p_pulmonaryVeins =
      (d_pulmonaryVeins > 0
        ? d_pulmonaryVeins * pulmonaryVeinsElastance * (1 + d_pulmonaryVeins * pulmonaryVeinsStiffening)
        : d_pulmonaryVeins * pulmonaryVeinsElastance * 0.3333333333333333) + thoraxPressure;
    const v_leftAtrium = leftAtrium - leftAtriumZero;
    const p_leftAtrium =
      v_leftAtrium *
        (atrialActivation * leftAtriumActive +
          (1 - atrialActivation) * (leftAtriumLinear + leftAtriumCubic * v_leftAtrium * v_leftAtrium)) +
      heartOutside +
      0.5 * pump;
    const v_leftVentricle = leftVentricle - leftVentricleZero;
    const p_leftVentricle =
      v_leftVentricle *
        (ventricularActivation * leftVentricleActive * leftContractility +
          (1 - ventricularActivation) *
            (leftVentricleLinear + leftVentricleCubic * v_leftVentricle * v_leftVentricle)) +
      heartOutside +
      pump;
    aorticValveFlow = (aorticValveFlow + aorticValveK * (p_leftVentricle - p_aorta)) * aorticValveD;
    if (aorticValveFlow < 0) aorticValveFlow = 0;
    aortaToArteriesFlow = (aortaToArteriesFlow + aortaToArteriesK * (p_aorta - p_arteries)) * aortaToArteriesD;
    const brainInFlow = (p_arteries - p_brain) * brainInG;
    const brainOutFlow = (p_brain - p_venaCava) * brainOutG * (brain < 60 ? brain * 0.016666666666666666 : 1);
    const coronaryInFlow = (p_arteries - p_coronary) * coronaryInG;
    const coronaryOutFlow =
      (p_coronary - p_venaCava) * coronaryOutG * (coronary < 15 ? coronary * 0.06666666666666667 : 1);
    const kidneyInFlow = (p_arteries - p_kidney) * kidneyInG;
    const kidneyOutFlow = (p_kidney - p_venaCava) * kidneyOutG * (kidney < 30 ? kidney * 0.03333333333333333 : 1);
    const splanchnicInFlow = (p_arteries - p_splanchnic) * splanchnicInG;
    const splanchnicOutFlow =
      (p_splanchnic - p_venaCava) * splanchnicOutG * (splanchnic < 200 ? splanchnic * 0.005 : 1);
    const muscleInFlow = (p_arteries - p_muscle) * muscleInG;
    const muscleOutFlow = (p_muscle - p_venaCava) * muscleOutG * (muscle < 150 ? muscle * 0.006666666666666667 : 1);
    const skinInFlow = (p_arteries - p_skin) * skinInG;
    const skinOutFlow = (p_skin - p_venaCava) * skinOutG * (skin < 50 ? skin * 0.02 : 1);
    const legsInFlow = (p_arteries - p_legs) * legsInG;
    const legsOutFlow = (p_legs - p_venaCava) * legsOutG * (legs < 100 ? legs * 0.01 : 1);
    const venousReturnFlow =
      (p_venaCava - p_rightAtrium) * venousReturnG * (venaCava < 90 ? venaCava * 0.011111111111111112 : 1);
    tricuspidValveFlow = (tricuspidValveFlow + tricuspidValveK * (p_rightAtrium - p_rightVentricle)) * tricuspidValveD;
    if (tricuspidValveFlow < 0) tricuspidValveFlow = 0;
    pulmonaryValveFlow =
      (pulmonaryValveFlow + pulmonaryValveK * (p_rightVentricle - p_pulmonaryArtery)) * pulmonaryValveD;
    if (pulmonaryValveFlow < 0) pulmonaryValveFlow = 0;
    const leftPulmonaryInFlow =
      (p_pulmonaryArtery - p_leftCapillaries) * leftPulmonaryInG * (pulmonaryArtery < 20 ? pulmonaryArtery * 0.05 : 1);
    const rightPulmonaryInFlow =
      (p_pulmonaryArtery - p_rightCapillaries) *
      rightPulmonaryInG *
      (pulmonaryArtery < 20 ? pulmonaryArtery * 0.05 : 1);
    const leftPulmonaryOutFlow =
      (p_leftCapillaries - p_pulmonaryVeins) *
      leftPulmonaryOutG *
      (leftCapillaries < 12 ? leftCapillaries * 0.08333333333333333 : 1);
    const rightPulmonaryOutFlow =
      (p_rightCapillaries - p_pulmonaryVeins) *
      rightPulmonaryOutG *
      (rightCapillaries < 12 ? rightCapillaries * 0.08333333333333333 : 1);
    const leftAtrialInflowFlow =
      (p_pulmonaryVeins - p_leftAtrium) *
      leftAtrialInflowG *
      (pulmonaryVeins < 60 ? pulmonaryVeins * 0.016666666666666666 : 1);
    mitralValveFlow = (mitralValveFlow + mitralValveK * (p_leftAtrium - p_leftVentricle)) * mitralValveD;
    if (mitralValveFlow < 0) mitralValveFlow = 0;
    aorta += 0.002 * (aorticValveFlow - aortaToArteriesFlow);
    arteries +=
      0.002 *
      (aortaToArteriesFlow -
        brainInFlow -
        coronaryInFlow -
        kidneyInFlow -
        splanchnicInFlow -
        muscleInFlow -
        skinInFlow -
        legsInFlow);
    brain += 0.002 * (brainInFlow - brainOutFlow);
    coronary += 0.002 * (coronaryInFlow - coronaryOutFlow);
    kidney += 0.002 * (kidneyInFlow - kidneyOutFlow);
    splanchnic += 0.002 * (splanchnicInFlow - splanchnicOutFlow);
    muscle += 0.002 * (muscleInFlow - muscleOutFlow);
    skin += 0.002 * (skinInFlow - skinOutFlow);
    legs += 0.002 * (legsInFlow - legsOutFlow);
    venaCava +=
      0.002 *
      (brainOutFlow +
        coronaryOutFlow +
        kidneyOutFlow +
        splanchnicOutFlow +
        muscleOutFlow +
        skinOutFlow +
        legsOutFlow -
        venousReturnFlow);
    rightAtrium += 0.002 * (venousReturnFlow - tricuspidValveFlow);
    rightVentricle += 0.002 * (tricuspidValveFlow - pulmonaryValveFlow);
    pulmonaryArtery += 0.002 * (pulmonaryValveFlow - leftPulmonaryInFlow - rightPulmonaryInFlow);
    leftCapillaries += 0.002 * (leftPulmonaryInFlow - leftPulmonaryOutFlow);
    rightCapillaries += 0.002 * (rightPulmonaryInFlow - rightPulmonaryOutFlow);
    pulmonaryVeins += 0.002 * (leftPulmonaryOutFlow + rightPulmonaryOutFlow - leftAtrialInflowFlow);
    leftAtrium += 0.002 * (leftAtrialInflowFlow - mitralValveFlow);
    leftVentricle += 0.002 * (mitralValveFlow - aorticValveFlow);
    aorticValveSum += aorticValveFlow;
    aortaToArteriesSum += aortaToArteriesFlow;
    brainInSum += brainInFlow;
    brainOutSum += brainOutFlow;
    coronaryInSum += coronaryInFlow;
    coronaryOutSum += coronaryOutFlow;
    kidneyInSum += kidneyInFlow;
    kidneyOutSum += kidneyOutFlow;
    splanchnicInSum += splanchnicInFlow;
    splanchnicOutSum += splanchnicOutFlow;
    muscleInSum += muscleInFlow;
    muscleOutSum += muscleOutFlow;
    skinInSum += skinInFlow;
    skinOutSum += skinOutFlow;
    legsInSum += legsInFlow;
    legsOutSum += legsOutFlow;
    venousReturnSum += venousReturnFlow;
    tricuspidValveSum += tricuspidValveFlow;
    pulmonaryValveSum += pulmonaryValveFlow;
    leftPulmonaryInSum += leftPulmonaryInFlow;
    rightPulmonaryInSum += rightPulmonaryInFlow;
    leftPulmonaryOutSum += leftPulmonaryOutFlow;
    rightPulmonaryOutSum += rightPulmonaryOutFlow;
    leftAtrialInflowSum += leftAtrialInflowFlow;
    mitralValveSum += mitralValveFlow;
    last_arteries = p_arteries;
    last_aorta = p_aorta;
    last_venaCava = p_venaCava;
    last_rightAtrium = p_rightAtrium;
    last_leftAtrium = p_leftAtrium;
    if (p_arteries > pressureMax) pressureMax = p_arteries;
    if (p_arteries < pressureMin) pressureMin = p_arteries;
    if (leftVentricle > volumeMax) volumeMax = leftVentricle;
    if (leftVentricle < volumeMin) volumeMin = leftVentricle;
    pressureSum += p_arteries;
    pulmonarySum += p_pulmonaryArtery;
    capillarySum += p_leftAtrium;
    atrialSum += p_rightAtrium;
    beatSteps += 1;
    beatEjected += aorticValveFlow * 0.002;
    if (fire || beatSteps >= 1500) {
      systolic = pressureMax;
      diastolic = pressureMin;
      mean = pressureSum / beatSteps;
      pulmonaryMean = pulmonarySum / beatSteps;
      wedge = capillarySum / beatSteps;
      centralVenous = atrialSum / beatSteps;
      stroke = beatEjected;
      endDiastolic = volumeMax;
      endSystolic = volumeMin;
      pressureSteps = beatSteps;
      if (fire) {
        beats += 1;
        beatPeriod = 0;
      }
      pressureMax = p_arteries;
      pressureMin = p_arteries;
      volumeMax = leftVentricle;
      volumeMin = leftVentricle;
      pressureSum = 0;
      pulmonarySum = 0;
      capillarySum = 0;
      atrialSum = 0;
      beatSteps = 0;
      beatEjected = 0;
    }
  }
  x[0] = aorta;
  x[1] = arteries;
  x[2] = brain;
  x[3] = coronary;
  x[4] = kidney;
  x[5] = splanchnic;
  x[6] = muscle;
  x[7] = skin;
  x[8] = legs;
  x[9] = venaCava;
  x[10] = rightAtrium;
  x[11] = rightVentricle;
  x[12] = pulmonaryArtery;
  x[13] = leftCapillaries;
  x[14] = rightCapillaries;
  x[15] = pulmonaryVeins;
  x[16] = leftAtrium;
  x[17] = leftVentricle;
  x[18] = aorticValveFlow;
  x[19] = aortaToArteriesFlow;
  x[20] = tricuspidValveFlow;
  x[21] = pulmonaryValveFlow;
  x[22] = mitralValveFlow;
  x[23] = phase;
  x[24] = atrialAge;
  x[25] = conduction;
  x[26] = ventricularAge;
  x[27] = beatPeriod;
  x[28] = atrialDuration;
  x[29] = ventricularDuration;
  x[30] = conductionDelay;
  x[31] = beats;
  x[32] = pressureMax;
  x[33] = pressureMin;
  x[34] = pressureSum;
  x[35] = pressureSteps;
  x[36] = beatEjected;
  x[37] = systolic;
  x[38] = diastolic;
  x[39] = mean;
  x[40] = stroke;
  x[41] = endDiastolic;
  x[42] = endSystolic;
  x[43] = beatSteps;
  x[44] = volumeMax;
  x[45] = volumeMin;
  x[46] = pulmonarySum;
  x[47] = pulmonaryMean;
  x[48] = capillarySum;
  x[49] = wedge;
  x[50] = atrialSum;
  x[51] = centralVenous;
  out[0] = aorticValveSum * 0.002;
  out[1] = aortaToArteriesSum * 0.002;
  out[2] = brainInSum * 0.002;
  out[3] = brainOutSum * 0.002;
  out[4] = coronaryInSum * 0.002;
  out[5] = coronaryOutSum * 0.002;
  out[6] = kidneyInSum * 0.002;
  out[7] = kidneyOutSum * 0.002;
  out[8] = splanchnicInSum * 0.002;
  out[9] = splanchnicOutSum * 0.002;
  out[10] = muscleInSum * 0.002;
  out[11] = muscleOutSum * 0.002;
  out[12] = skinInSum * 0.002;
  out[13] = skinOutSum * 0.002;
  out[14] = legsInSum * 0.002;
  out[15] = legsOutSum * 0.002;
  out[16] = venousReturnSum * 0.002;
  out[17] = tricuspidValveSum * 0.002;
  out[18] = pulmonaryValveSum * 0.002;
  out[19] = leftPulmonaryInSum * 0.002;
  out[20] = rightPulmonaryInSum * 0.002;
  out[21] = leftPulmonaryOutSum * 0.002;
  out[22] = rightPulmonaryOutSum * 0.002;
  out[23] = leftAtrialInflowSum * 0.002;
  out[24] = mitralValveSum * 0.002;
  out[25] = last_arteries;
  out[26] = last_aorta;
  out[27] = last_venaCava;
  out[28] = last_rightAtrium;
  out[29] = last_leftAtrium;
}
